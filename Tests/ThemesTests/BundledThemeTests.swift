import BundledThemes
import Canvas
import Foundation
import Testing
import Themes

@Suite("Bundled themes")
struct BundledThemeTests {
  private static let names = BundledThemes.files.map(\.name)
  private static let everything = BundledThemes.files + BundledThemes.parents

  @Test func `are at least the eighteen that users expect`() {
    #expect(
      Set(Self.names).isSuperset(of: [
        "terminal", "terminal-light", "nord", "gruvbox-dark", "gruvbox-light", "solarized-dark",
        "solarized-light", "dracula", "catppuccin-mocha", "catppuccin-latte", "modus-vivendi",
        "modus-operandi", "cvd-dark", "cvd-light", "high-contrast-dark", "high-contrast-light",
        "mono", "paper",
      ]))
  }

  @Test func `are all that the folder has`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../themes")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.standardized.path)

    #expect(files.sorted() == Self.everything.map { "\($0.name).toml" }.sorted())
  }

  @Test(arguments: everything.map(\.name))
  func `are understood to the last word, and look like something everywhere`(
    name: String
  ) throws {
    let reading = try Self.read(name)

    #expect(reading.remarks == [])
    #expect(Set(reading.theme.styles.keys) == Set(Role.allCases.filter { $0.step == nil }))
    #expect(Set(reading.theme.surfaces.keys) == Set(Surface.allCases))
    #expect(!reading.license.isEmpty)
    #expect(!reading.source.isEmpty)
  }

  @Test(arguments: everything.map(\.name))
  func `can be seen by everybody`(name: String) throws {
    #expect(ThemeCheck.faults(of: try Self.read(name).theme) == [])
  }

  @Test(arguments: names.filter { $0.hasPrefix("high-contrast") })
  func `for weak eyes ask for more contrast`(name: String) throws {
    #expect(try Self.read(name).theme.isHighContrast)
  }

  @Test func `of one family are for different terminals`() throws {
    var families: [String: [Theme.Variant]] = [:]
    for name in Self.names {
      let theme = try Self.read(name).theme
      if let family = theme.family { families[family, default: []].append(theme.variant) }
    }

    #expect(families["terminal"] == [.any, .light])
    #expect(families["gruvbox"] == [.dark, .light])
    #expect(families.values.allSatisfy { $0.count == 2 && $0[0] != $0[1] })
  }

  @Test func `without a choice are the value that is used without reading a file`() throws {
    #expect(try Self.read("terminal").theme == .terminal)
  }

  private static func read(_ name: String) throws -> ThemeFile.Reading {
    try ThemeFile.read(try text(of: name)) { try? text(of: $0) }
  }

  private static func text(of name: String) throws -> String {
    let file = try #require(everything.first { $0.name == name })
    return String(decoding: file.bytes, as: UTF8.self)
  }
}
