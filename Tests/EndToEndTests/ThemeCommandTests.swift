import Foundation
import Testing

/// `zhenping theme`, and themes by name, by family and by file.
@Suite("Theme commands")
struct ThemeCommandTests {
  private static let mine = """
    schema = 1
    name = "Mine"
    variant = "dark"
    license = "CC0-1.0"
    source = "me"
    inherits = "base-dark"
    [palette]
    page = "#010203"

    """

  @Test func `list has every theme with its family, its licence and its origin`() throws {
    let home = try TemporaryFolder()
    try home.configure("themes/mine.toml", Self.mine)
    try home.configure("themes/nord.toml", Self.mine)

    let outcome = try run("theme", "list", "--lang", "en", home: home)

    let rows = outcome.output.split(separator: "\n").map { $0.split(separator: " ") }
    let folder = home["config/zhenping/themes"].path
    #expect(rows[0] == ["name", "title", "for", "family", "licence", "from"])
    #expect(
      rows.contains(["gruvbox-light", "Gruvbox", "Light", "light", "gruvbox", "MIT", "bundled"]))
    #expect(rows.contains(["mine", "Mine", "dark", "–", "CC0-1.0", "\(folder)/mine.toml"[...]]))
    #expect(rows.contains(["nord", "Mine", "dark", "–", "CC0-1.0", "\(folder)/nord.toml"[...]]))
    #expect(rows.count >= 20)
    #expect(outcome.code == 0)
  }

  @Test func `show says in words what each role is drawn with`() throws {
    let outcome = try run("theme", "show", "nord", "--lang", "zh")

    let rows = outcome.output.split(separator: "\n").map { $0.split(separator: " ") }
    #expect(rows[0] == ["角色", "direct", "256", "16", "8", "mono"])
    #expect(rows.contains(["text", "#d8dee9", "253", "white", "white", "default"]))
    #expect(
      rows.contains([
        "selection", "#2e3440/#88c0d0", "236/110", "black/cyan", "black/cyan", "default/default",
        "reverse",
      ]))
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test func `show draws the tier that is asked for`() throws {
    let outcome = try run("theme", "show", "nord", "--color", "256", "--lang", "en")

    #expect(outcome.output.contains("Nord · 256 colours"))
    #expect(outcome.output.contains("\u{1B}[0;38;5;253;48;5;236m"))
    #expect(!outcome.output.contains(";38;2;"))
  }

  @Test func `check finds nothing in ours, and what is wrong in others`() throws {
    let home = try TemporaryFolder()
    try home.configure(
      "themes/mine.toml", Self.mine + "text = \"#334455\"\n[ui]\ncolour = \"red\"\n")

    let ours = try run("theme", "check", "nord", "terminal", "--lang", "zh", home: home)
    let mine = try run("theme", "check", "mine", "--lang", "en", home: home)

    #expect(ours.output == "nord：未发现问题\nterminal：未发现问题\n")
    #expect(ours.code == 0)
    let path = home["config/zhenping/themes/mine.toml"].path
    #expect(mine.code == 2)
    #expect(mine.errors.contains("zhenping: \(path):11:1: nobody knows 'ui.colour'\n"))
    let faults = mine.errors.split(separator: "\n").filter { $0.contains(" text on ") }
    #expect(faults.count == 1, "\(mine.errors)")
    #expect(faults.first?.hasPrefix("zhenping: mine: with ") == true)
    #expect(mine.errors.contains(" times more, and not as far off\n"))
  }

  @Test func `a family is what the terminal needs, dark where nobody knows`() throws {
    let family = try run("print", "overview", "--demo", "--theme", "gruvbox", "--format", "ansi")
    let theme = try run(
      "print", "overview", "--demo", "--theme", "gruvbox-dark", "--format", "ansi")

    #expect(family.output == theme.output)
    #expect(family.code == 0)
  }

  @Test func `a user's theme goes before ours, and may inherit it`() throws {
    let home = try TemporaryFolder()
    try home.configure(
      "themes/nord.toml",
      Self.mine.replacing("base-dark", with: "nord"))

    let outcome = try run(
      "print", "overview", "--demo", "--theme", "nord", "--format", "ansi", home: home)

    #expect(outcome.output.contains("48;2;1;2;3m"))
    // The rest is still Nord's.
    #expect(outcome.output.contains("38;2;216;222;233;"))
  }

  @Test func `a theme that is broken, or whose parent is, is refused with file, line and column`()
    throws
  {
    let home = try TemporaryFolder()
    try home.configure("themes/child.toml", Self.mine.replacing("base-dark", with: "parent"))
    try home.configure("themes/parent.toml", Self.mine + "text = \"#12345g\"\n")

    let parent = try run(
      "print", "overview", "--demo", "--theme", "parent", "--lang", "en", home: home)
    let child = try run(
      "print", "overview", "--demo", "--theme", "child", "--lang", "zh", home: home)

    let folder = home["config/zhenping/themes"].path
    #expect(parent.code == 2)
    #expect(
      parent.errors == "zhenping: \(folder)/parent.toml:9:1: unknown colour '#12345g'\n")
    #expect(child.code == 2)
    #expect(
      child.errors == "zhenping: \(folder)/child.toml:6:1：parent:9:1：不认识颜色“#12345g”\n")
  }

  @Test func `import writes a theme that can be worn, once`() throws {
    let home = try TemporaryFolder()
    try "theme[main_bg]=\"#0a0b0c\"\ntheme[main_fg]=\"#cc\"\n".write(
      to: home["my.theme"], atomically: true, encoding: .utf8)
    let file = home["my.theme"].path

    let first = try run("theme", "import", file, "--lang", "en", home: home)
    let second = try run("theme", "import", file, "--lang", "en", home: home)
    let worn = try run(
      "print", "overview", "--demo", "--theme", "my", "--format", "ansi", home: home)

    let path = home["config/zhenping/themes/my.toml"].path
    #expect(first.output.hasPrefix("written: \(path)\n"))
    #expect(first.code == 0)
    #expect(second.code == 2)
    #expect(second.errors.contains(path))
    #expect(worn.output.contains("48;2;10;11;12m"))
  }

  @Test func `import refuses what is neither`() throws {
    let home = try TemporaryFolder()
    try "hello\n".write(to: home["x.txt"], atomically: true, encoding: .utf8)
    let file = home["x.txt"].path

    let outcome = try run("theme", "import", file, "--lang", "zh", home: home)

    #expect(outcome.code == 2)
    #expect(
      outcome.errors
        == "zhenping: \(file)：看不出是 base16 配色还是 btop 主题；请用 --format 指明\n")
  }

  private func run(_ arguments: String..., home: TemporaryFolder? = nil) throws -> Program.Outcome {
    let home = try home ?? TemporaryFolder()
    return try Program.run(
      [Program.path] + arguments, environment: Program.environment(home: home), in: home)
  }
}
