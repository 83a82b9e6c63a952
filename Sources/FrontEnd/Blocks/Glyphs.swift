import Canvas
import ViewModels

/// The characters of pictures, by what the terminal can draw.
extension GlyphTier {
  private func pick(_ lines: String, _ ascii: String) -> String { self >= .lines ? lines : ascii }

  var rule: String { pick("─", "-") }
  var upright: String { pick("│", "|") }
  var axisTick: String { pick("┤", "+") }
  var corner: String { pick("└", "+") }
  var periodTick: String { pick("┬", "+") }
  var gap: String { pick("·", ".") }
  var missing: String { pick("…", "..") }
  var suppressed: String { pick("–s", "-s") }
  var between: String { pick("·", "-") }
  var from: String { pick("←", "<-") }
  var to: String { pick("→", "->") }
  var down: String { pick("↓", "v") }
  var up: String { pick("↑", "^") }
  var changed: String { pick("•", "*") }
  var range: String { pick("–", "-") }

  /// Beside the selected line.
  var selection: String { self >= .blocks ? "▌" : ">" }
  var target: String { self >= .blocks ? "╌" : "-" }
  /// A point of a line chart.
  var point: String { self >= .braille ? "●" : self >= .blocks ? "•" : "*" }
  /// A point that is higher than the axis.
  var above: String { self >= .blocks ? "▲" : "^" }

  var barFull: String { self >= .blocks ? "█" : "#" }
  var barRest: String { self >= .blocks ? "·" : "-" }
  /// Fills that are told apart without colour.
  var fills: [String] { self >= .blocks ? ["█", "▓", "▒", "░"] : ["#", "=", "-", "."] }
  /// Light to dark.
  var shades: [String] { self >= .blocks ? ["░", "▒", "▓", "█"] : [".", ":", "+", "#"] }
}

extension ChartPoint {
  /// The number, or what stands where there is none to be shown.
  func number(in glyphs: GlyphTier) -> String {
    switch state {
    case .missing: glyphs.missing
    case .suppressed: glyphs.suppressed
    case .present, .provisional, .revised, .stale:
      entry.text.isEmpty ? glyphs.missing : entry.text
    }
  }

  /// Behind the number.
  var suffix: String {
    switch state {
    case .provisional, .revised, .stale: state.letter
    case .present, .missing, .suppressed: ""
    }
  }

  /// Of the number.
  var role: Role { state.role ?? Role(entry.tone) }
}

extension ChartPoint.State {
  /// Stands for it in a picture; nothing for what is as it should be, or not there.
  var letter: String {
    switch self {
    case .present, .missing: ""
    case .suppressed: "s"
    case .provisional: "p"
    case .revised: "r"
    case .stale: "o"
    }
  }

  var role: Role? {
    switch self {
    case .present: nil
    case .missing, .suppressed: .missing
    case .provisional: .provisional
    case .revised: .revised
    case .stale: .stale
    }
  }

  var words: Phrase? {
    switch self {
    case .present: nil
    case .missing: Phrase("not reported", "未报")
    case .suppressed: Phrase("too small to be shown", "数小不公开")
    case .provisional: Phrase("provisional", "暂定")
    case .revised: Phrase("revised", "已修订")
    case .stale: Phrase("of an older date", "时点较早")
    }
  }

  /// What the marks stand for, of the states that occur.
  static func legend(
    of points: [ChartPoint], in glyphs: GlyphTier, _ language: Language
  ) -> [String] {
    let occurring = Set(points.map(\.state))
    return allCases.filter { occurring.contains($0) }.compactMap { state in
      guard let words = state.words else { return nil }
      let mark =
        switch state {
        case .missing: glyphs.missing
        case .suppressed: glyphs.suppressed
        case .present, .provisional, .revised, .stale: state.letter
        }
      return "\(mark) \(words.text(in: language))"
    }
  }
}
