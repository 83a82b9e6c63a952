import BundledThemes
import Canvas
import Testing
@testable import Themes

@Suite("Theme import")
struct ThemeImportTests {
  /// The eight shades and eight hues of a dark scheme, as the new specification has them.
  private static let hexes = [
    "0f1419", "131721", "272d38", "5e6b79", "bfbdb6", "e6e1cf", "f0ead8", "f3f4f5",
    "f07178", "ff8f40", "ffb454", "b8cc52", "95e6cb", "59c2ff", "d2a6ff", "e6b673",
  ]

  private static func slots(_ line: (String, String) -> String) -> String {
    hexes.enumerated().map { index, hex in
      line("base0" + String(index, radix: 16, uppercase: true), hex)
    }.joined(separator: "\n")
  }

  private static let forms = [
    "system: \"base16\"\nname: \"Ayu Dark\"\nauthor: \"Khue\"\nvariant: \"dark\"\npalette:\n"
      + slots { "  \($0): \"#\($1)\"  # a remark" },
    "scheme: \"Ayu Dark\" # old\nauthor: 'Khue'\n" + slots { "\($0): \($1)" },
    "---\r\nscheme: Ayu Dark\r\nauthor: Khue\r\n" + slots { "\($0.lowercased()): '\($1)'\r" },
    "system: base24\nname: Ayu Dark\nauthor: Khue\npalette:\n"
      + slots { "    \"\($0)\": \"\($1.uppercased())\"" } + "\n    base10: \"000000\"",
  ]

  @Test(arguments: forms)
  func `reads a base16 scheme in all its forms`(text: String) throws {
    let file = try ThemeImport.file(from: text, as: .base16, named: "ayu", source: "ayu.yaml")
    let theme = try Self.read(file).theme

    #expect(ThemeImport.format(of: text) == .base16)
    #expect(file.hasPrefix("# From ayu.yaml, a base16 scheme by Khue.\nschema = 1\n"))
    #expect(theme.name == "Ayu Dark")
    #expect(theme.variant == .dark)
    #expect(theme.background == .rgb(0x0F, 0x14, 0x19))
    #expect(theme.style(of: .text).foreground == .rgb(0xE6, 0xE1, 0xCF))
    #expect(theme.style(of: .bad).foreground == .rgb(0xF0, 0x71, 0x78))
    #expect(theme.style(of: .bar).foreground == .rgb(0x59, 0xC2, 0xFF))
    // Its comments cannot be read well enough.
    #expect(theme.style(of: .muted).foreground == .rgb(0xBF, 0xBD, 0xB6))
    #expect(theme.style(of: .border).foreground == .rgb(0x5E, 0x6B, 0x79))
  }

  @Test func `sees by the page that a scheme is light`() throws {
    let text =
      "scheme: x\n"
      + Self.hexes.reversed().enumerated().map { index, hex in
        "base0\(String(index, radix: 16)): \(index == 0 ? "ffffff" : index == 5 ? "202020" : hex)"
      }.joined(separator: "\n")

    let file = try ThemeImport.file(from: text, as: .base16, named: "x", source: "x.yaml")

    #expect(try Self.read(file).theme.variant == .light)
    #expect(file.contains("inherits = \"base-light\""))
  }

  @Test func `says which colour a scheme lacks, and where one is none`() {
    #expect(throws: ThemeImportFailure(line: nil, reason: .missing(key: "base00"))) {
      try ThemeImport.file(from: "scheme: x", as: .base16, named: "x", source: "x")
    }
    // Without quotes a number sign begins a remark.
    #expect(throws: ThemeImportFailure(line: nil, reason: .missing(key: "base00"))) {
      try ThemeImport.file(from: "base00: #123456", as: .base16, named: "x", source: "x")
    }
    #expect(
      throws: ThemeImportFailure(line: 2, reason: .notAColour(key: "base00", text: "12345"))
    ) {
      try ThemeImport.file(from: "\nbase00: 12345", as: .base16, named: "x", source: "x")
    }
  }

  private static let whiteout = """
    #Bashtop "whiteout" theme
    theme[main_bg]="#ff"
    theme[main_fg]="48 48 48"
    theme[title]="#10"
    theme[hi_fg]="#284d75"
    theme[selected_bg]="#15283d"\u{20}
    theme[selected_fg]="#ff"
    theme[inactive_fg]="#dd"
    theme[div_line]="#80"
    theme[cpu_start]="#0b6e34"
    theme[cpu_mid]=""
    theme[cpu_end]="#8d0202"
    theme[upload_mid]="#722e76"
    """

  @Test func `reads a theme of btop, and takes statuses by their hue`() throws {
    let file = try ThemeImport.file(
      from: Self.whiteout, as: .btop, named: "whiteout", source: "whiteout.theme")
    let theme = try Self.read(file).theme

    #expect(ThemeImport.format(of: Self.whiteout) == .btop)
    #expect(theme.name == "whiteout")
    #expect(theme.variant == .light)
    #expect(theme.background == .rgb(255, 255, 255))
    #expect(theme.style(of: .text).foreground == .rgb(48, 48, 48))
    #expect(theme.style(of: .ok).foreground == .rgb(0x0B, 0x6E, 0x34))
    #expect(theme.style(of: .bad).foreground == .rgb(0x8D, 0x02, 0x02))
    #expect(theme.style(of: .revised).foreground == .rgb(0x72, 0x2E, 0x76))
    // There is no yellow in it, so that is the base theme's.
    #expect(theme.style(of: .warn).foreground == .rgb(0x8D, 0x60, 0x02))
    #expect(theme.surfaces[.selection]?.background == .rgb(0x15, 0x28, 0x3D))
    #expect(theme.surfaces[.selection]?.foreground == .rgb(255, 255, 255))
  }

  @Test func `leaves the page to the terminal where btop does`() throws {
    let text = "theme[main_bg]=\"\"\ntheme[main_fg]=\"#cc\""

    let file = try ThemeImport.file(from: text, as: .btop, named: "x", source: "x")
    let theme = try Self.read(file).theme

    #expect(theme.variant == .dark)
    #expect(theme.background == .own)
  }

  @Test func `says where a colour of btop's is none`() {
    #expect(
      throws: ThemeImportFailure(line: 2, reason: .notAColour(key: "title", text: "#12345"))
    ) {
      try ThemeImport.file(
        from: "theme[main_fg]=\"#cc\"\ntheme[title]=\"#12345\"", as: .btop, named: "x", source: "x")
    }
    #expect(throws: ThemeImportFailure(line: nil, reason: .missing(key: "main_fg"))) {
      try ThemeImport.file(from: "theme[main_bg]=\"#cc\"", as: .btop, named: "x", source: "x")
    }
  }

  @Test func `keeps words of a scheme from being more than words`() throws {
    let text =
      "scheme: \"a \\\"b\\\" \\\\ c\"\nauthor: \"x\u{85}schema = 2\"\n"
      + Self.slots { "\($0): \($1)" }

    let file = try ThemeImport.file(from: text, as: .base16, named: "x", source: "y\nz = 1")

    #expect(try Self.read(file).theme.name == "a \"b\" \\ c")
    #expect(try Self.read(file).remarks == [])
  }

  @Test(arguments: ["", "schema = 1\nname = \"Nord\"", "hello: world"])
  func `knows what it does not know`(text: String) {
    #expect(ThemeImport.format(of: text) == nil)
  }

  private static func read(_ text: String) throws -> ThemeFile.Reading {
    try ThemeFile.read(text) { name in
      (BundledThemes.files + BundledThemes.parents).first { $0.name == name }
        .map { String(decoding: $0.bytes, as: UTF8.self) }
    }
  }
}
