import Canvas
import ViewModels

/// Making text fit: cutting, padding, breaking lines.
enum TextFit {
  /// At most `columns` columns of the text, `…` where something is left out.
  static func cut(_ text: String, to columns: Int) -> String {
    guard text.columns > columns else { return text }
    guard columns > 1 else { return columns == 1 ? "…" : "" }
    var kept = String.UnicodeScalarView()
    var width = 0
    for scalar in text.unicodeScalars {
      guard width + scalar.columns <= columns - 1 else { break }
      kept.append(scalar)
      width += scalar.columns
    }
    return String(kept) + "…"
  }

  /// Breaks entries into lines of at most `columns`: between words of the Latin script, anywhere in
  /// Chinese, but never in a number and never before a closing mark.
  static func wrap(_ entries: [Entry], to columns: Int) -> [[Entry]] {
    var lines: [[Entry]] = [[]]
    var width = 0
    for entry in entries {
      for token in tokens(of: entry.text) {
        let tokenWidth = token.columns
        if width > 0, width + tokenWidth > columns {
          lines.append([])
          width = 0
          if token.allSatisfy({ $0 == " " }) { continue }
        }
        append(token, like: entry, to: &lines[lines.count - 1])
        width += tokenWidth
      }
    }
    return lines
  }

  private static func append(_ token: String, like entry: Entry, to line: inout [Entry]) {
    if let last = line.last, last.tone == entry.tone, last.anchor == entry.anchor {
      line[line.count - 1].text += token
    } else {
      line.append(Entry(token, entry.tone, entry.anchor))
    }
  }

  private static let closing = Set("，。；：、）”’》！？％%,.;:)〕】…".unicodeScalars)
  private static let opening = Set("（“‘《〔【(".unicodeScalars)

  private static func tokens(of text: String) -> [String] {
    var tokens: [String.UnicodeScalarView] = []
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if let previous, !isBreak(previous, scalar) {
        tokens[tokens.count - 1].append(scalar)
      } else {
        tokens.append(String.UnicodeScalarView([scalar]))
      }
      previous = scalar
    }
    return tokens.map { String($0) }
  }

  private static func isBreak(_ previous: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    if closing.contains(next) || opening.contains(previous) { return false }
    if previous == " " || next == " " { return previous != next }
    return previous.columns == 2 || next.columns == 2
  }
}

extension Role {
  init(_ tone: Tone) {
    self =
      switch tone {
      case .plain: .text
      case .muted: .muted
      case .strong: .strong
      case .title: .title
      case .header: .header
      case .good: .ok
      case .warning: .warn
      case .bad: .bad
      case .note: .info
      case .missing: .missing
      case .derived: .revised
      case .provisional: .provisional
      case .marked: .match
      }
  }
}
