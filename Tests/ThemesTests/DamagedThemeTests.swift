import BundledThemes
import Canvas
import Testing

@testable import Themes

/// Damage of the kinds that hands and editors do to files, at random but the same every time.
@Suite("Damaged theme files")
struct DamagedThemeTests {
  private static let texts = Dictionary(
    uniqueKeysWithValues: (BundledThemes.files + BundledThemes.parents).map {
      ($0.name, String(decoding: $0.bytes, as: UTF8.self))
    })

  @Test(arguments: 0..<20)
  func `give a theme that can be drawn, or a place in the text`(seed: Int) throws {
    var random = Seeded(state: UInt64(seed))
    for _ in 0..<500 {
      let name = try #require(Self.texts.keys.sorted().randomElement(using: &random))
      let text = Self.damaged(try #require(Self.texts[name]), using: &random)
      do {
        let reading = try ThemeFile.read(text) { Self.texts[$0] }

        // What was read can be drawn, and judged, whatever it looks like.
        let dyes = reading.theme.dyes(
          for: ColourTier.allCases.randomElement(using: &random) ?? .mono)
        #expect(dyes == reading.theme.dyes(for: dyes.tier))
        for remark in reading.remarks { expectPlace(remark, in: text) }
      } catch {
        expectPlace(error, in: text)
      }
    }
  }

  /// A fault is somewhere in the text, or it is that something is not there.
  private func expectPlace(_ failure: ThemeFailure, in text: String) {
    guard let line = failure.line, let column = failure.column else {
      guard case .missing = failure.reason else {
        Issue.record("\(failure) has no place")
        return
      }
      return
    }
    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    // The end of a line is a place in it as well: something is missing there.
    guard lines.indices.contains(line - 1), 1...(lines[line - 1].count + 1) ~= column else {
      Issue.record("\(failure) is not in the text:\n\(text)")
      return
    }
  }

  private static func damaged(_ text: String, using random: inout Seeded) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 1...4, using: &random) where !scalars.isEmpty {
      let place = Int.random(in: 0..<scalars.count, using: &random)
      let end = min(scalars.count, place + Int.random(in: 1...30, using: &random))
      switch Int.random(in: 0..<7, using: &random) {
      case 0: scalars.remove(at: place)
      case 1: scalars.insert(scraps.randomElement(using: &random) ?? " ", at: place)
      case 2: scalars[place] = scraps.randomElement(using: &random) ?? " "
      case 3: scalars.removeSubrange(place..<end)
      case 4: scalars.insert(contentsOf: scalars[place..<end], at: place)
      case 5: scalars.removeSubrange(place...)
      default:
        let phrase = phrases.randomElement(using: &random) ?? ""
        scalars.insert(contentsOf: phrase.unicodeScalars, at: place)
      }
    }
    var damaged = String.UnicodeScalarView()
    damaged.append(contentsOf: scalars)
    return String(damaged)
  }

  private static let scraps = Array(
    "\"'#=[]{},.\\\n\r\t \u{0}\u{1B}\u{7F}\u{85}\u{2028}\u{FEFF}\u{FFFF}\u{1F3E0}e\u{301}镇19-+_:TZ"
      .unicodeScalars)

  private static let phrases = [
    "\n[ramp]\nsequential = []\n", "\n[ramp]\ndiverging = [\"#000000\", 5]\n", "{ c256 = 12 }",
    "{ c256 = { fg = 300, bg = -1 }, c16 = \"red\" }", "inherits = \"terminal\"\n",
    "inherits = \"nord\"\n", "inherits = \"base-dark\"\n", "\"\"\"", "'''", "[[ui]]\n",
    "[palette.x]\n", "a.b.c = 1\n",
    "1979-05-27T07:32:00Z", "9223372036854775808", "nan", "-inf", "0x_", "series = [[\"red\"]]\n",
    "\r\n", "\\u0000", "contrast = \"high\"\n", "[glyphs]\nbars = \"ascii\"\n",
  ]
}
