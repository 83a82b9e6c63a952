import Foundation
import Testing

/// The folder of the user's own looks, while the dashboard is open.
@Suite("Theme folder")
struct ThemeFolderTests {
  private static let theme = """
    schema = 1
    name = "Ours"
    variant = "dark"
    license = "CC0-1.0"
    source = "https://example.org"
    inherits = "base-dark"

    [ui]
    title = "COLOUR"
    """

  private func save(_ colour: String, as name: String = "ours", in home: TemporaryFolder) throws {
    let folder = home["config/zhenping/themes"]
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let text = Self.theme.replacing("COLOUR", with: colour)
    // Beside its place first, as editors do.
    try text.write(
      to: folder.appending(path: "\(name).toml"), atomically: true, encoding: .utf8)
  }

  @Test func `a saved file repaints, and a broken one keeps the look and is named`() throws {
    let home = try TemporaryFolder()
    try save("#ff0000", in: home)
    let screen = try TmuxScreen(
      "--demo", "--lang", "zh", "--theme", "ours", start: .init(size: .wide, home: home))
    try screen.wait(until: .contains("649"))

    try save("#00ff00", in: home)
    try screen.wait(until: .lastLine(has: "主题“Ours”已按文件更新"))

    try save("blu", in: home)
    try screen.wait(until: .contains("ours.toml:9:1：不认识颜色“blu”"))
    try screen.press("L")
    try save("blau", in: home)
    try screen.wait(until: .contains("ours.toml:9:1: unknown colour 'blau'"))

    try save("#0000ff", in: home)
    try screen.wait(until: .lastLine(has: "Look: Ours, as saved"))
    try screen.press("q")
    #expect(try screen.waitForEnd().code == 0)
  }

  @Test func `a saved file repaints behind a link, too`() throws {
    let home = try TemporaryFolder()
    try save("#ff0000", in: home)
    let link = home["config/zhenping/themes/ours.toml"]
    let kept = home["kept.toml"]
    try FileManager.default.moveItem(at: link, to: kept)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: kept)
    let screen = try TmuxScreen(
      "--demo", "--lang", "zh", "--theme", "ours", start: .init(size: .wide, home: home))
    try screen.wait(until: .contains("649"))

    try Self.theme.replacing("COLOUR", with: "blu").write(
      to: kept, atomically: true, encoding: .utf8)
    try screen.wait(until: .contains("ours.toml:9:1：不认识颜色“blu”"))
    try Self.theme.replacing("COLOUR", with: "#00ff00").write(
      to: kept, atomically: true, encoding: .utf8)
    try screen.wait(until: .lastLine(has: "主题“Ours”已按文件更新"))
    try screen.press("q")
    #expect(try screen.waitForEnd().code == 0)
  }

  @Test func `a folder that is made while the list is open fills it`() throws {
    let home = try TemporaryFolder()
    let screen = try TmuxScreen("--demo", "--lang", "zh", start: .init(size: .wide, home: home))
    try screen.wait(until: .contains("649"))
    try screen.press("T")
    try screen.wait(until: .contains("终端配色"))
    try screen.type("zzq")
    try screen.wait(until: .contains("没有符合的条目。"))

    try save("#ff0000", as: "zzq", in: home)

    try screen.wait(until: .and(.contains("Ours"), .contains("深色 自定")))
    try screen.press("Enter")
    try screen.press("q")
    #expect(try screen.waitForEnd().code == 0)
  }

  @Test func `Escape from a broken one takes off what was looked at before it`() throws {
    let home = try TemporaryFolder()
    try save("#ff0000", as: "our-first", in: home)
    try save("blu", as: "our-second", in: home)
    let screen = try EmulatedScreen(
      ["--demo", "--lang", "zh"], .init(size: .wide, home: home))
    try screen.waitForFigures()
    let before = screen.emulator.looks

    try screen.type("T", "our-", "\u{1B}[B")
    #expect(screen.frame.contains("不认识颜色“blu”"), "\(screen.frame)")
    try screen.type("\u{1B}")

    let isSame = screen.emulator.looks == before
    #expect(isSame)
  }

  @Test func `a look that is chosen by hand comes back, one that a flag named does not`() throws {
    let home = try TemporaryFolder()
    try Township.open(in: home, "--theme", "nord")
    #expect(home.memory?.contains("theme=") == false)
    let screen = try TmuxScreen("--lang", "zh", start: .init(home: home))
    try screen.wait(until: .lastLine(has: "q 退出"))
    try screen.press("t")
    try screen.press("q")
    #expect(try screen.waitForEnd().code == 0)
    #expect(home.memory?.contains("theme=mono") == true)
  }
}

extension Township {
  /// Opens the dashboard and leaves it again.
  fileprivate static func open(in home: TemporaryFolder, _ arguments: String...) throws {
    let screen = try TmuxScreen(["--lang", "zh"] + arguments, start: .init(home: home))
    try screen.wait(until: .lastLine(has: "q 退出"))
    try screen.press("q")
    _ = try screen.waitForEnd()
  }
}

extension TemporaryFolder {
  /// What the dashboard remembers.
  fileprivate var memory: String? {
    let folder = "state/zhenping"
    let names = try? FileManager.default.contentsOfDirectory(atPath: self[folder].path)
    return names?.first { $0.hasPrefix("memory-") }.flatMap { text(of: "\(folder)/\($0)") }
  }
}
