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
  /// Chinese, but never in a number or before its unit, and never before a closing mark.
  static func wrap(_ entries: [Entry], to columns: Int) -> [[Entry]] {
    var total = 0
    for entry in entries { total += entry.text.columns }
    guard total > columns else { return [entries] }
    let text = EntryText(entries)
    return text.lines(of: columns).map { text.entries(in: $0) }
  }
}

/// The characters of some entries in a row, each with the entry that it belongs to.
private struct EntryText {
  private let source: [Entry]
  private var scalars: [Unicode.Scalar] = []
  private var owners: [Int] = []

  init(_ entries: [Entry]) {
    source = entries
    for (index, entry) in entries.enumerated() {
      for scalar in entry.text.unicodeScalars {
        scalars.append(scalar)
        owners.append(index)
      }
    }
  }

  /// The lines as ranges of the characters; blanks at a break belong to none.
  func lines(of columns: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var (start, end, width) = (0, 0, 0)
    while start < scalars.count {
      (end, width) = (start, 0)
      var lastBreak: Int?
      while end < scalars.count, width + scalars[end].columns <= columns {
        width += scalars[end].columns
        end += 1
        if end < scalars.count, isBreak(at: end) { lastBreak = end }
      }
      if end < scalars.count { end = lastBreak ?? max(end, start + 1) }
      lines.append(start..<end)
      start = end
      while start < scalars.count, scalars[start] == " " { start += 1 }
    }
    return lines.isEmpty ? [0..<0] : lines
  }

  func entries(in line: Range<Int>) -> [Entry] {
    var entries: [Entry] = []
    var start = line.lowerBound
    while start < line.upperBound {
      let owner = owners[start]
      var text = String.UnicodeScalarView()
      while start < line.upperBound, owners[start] == owner {
        text.append(scalars[start])
        start += 1
      }
      entries.append(Entry(String(text), source[owner].tone, source[owner].anchor))
    }
    return entries
  }

  private static let closing = Set("，。；：、）”’》！？％%,.;:)〕】]…▌".unicodeScalars)
  private static let opening = Set("（“‘《〔【([▐".unicodeScalars)

  private func isBreak(at index: Int) -> Bool {
    let (previous, next) = (scalars[index - 1], scalars[index])
    if Self.closing.contains(next) || Self.opening.contains(previous) { return false }
    if previous == " " || next == " " { return previous != next }
    // A number keeps its unit: 265人.
    if ("0"..."9").contains(previous) { return false }
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
