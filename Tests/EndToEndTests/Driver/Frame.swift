/// What a terminal shows.
struct Frame: Equatable, CustomStringConvertible {
  /// From the top, without blanks at their ends.
  let lines: [String]
  let size: ScreenSize

  var first: String { lines.first ?? "" }
  var last: String { lines.last ?? "" }
  var description: String { lines.joined(separator: "\n") }

  func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

  /// The row with the marker of the selection, as far as its panel reaches.
  ///
  /// The marker stands at the panel's left edge: elsewhere the same character is half a cell of a
  /// bar, or closes what is marked in a sentence. A terminal without it shows `>`.
  var markedRow: String? {
    let shown = list.map { $0.rows } ?? lines
    for line in shown {
      if line.hasPrefix("▌") { return line }
      guard let marker = line.firstRange(of: "│▌") ?? line.firstRange(of: "│>") else { continue }
      return String(line[marker.lowerBound...].dropFirst().prefix { $0 != "│" })
    }
    return nil
  }

  /// The rows that are others than expected, for the test's report.
  func differences(from expected: Frame) -> String {
    let count = max(lines.count, expected.lines.count)
    return (0..<count).compactMap { y in
      let row = y < lines.count ? lines[y] : "no row"
      let other = y < expected.lines.count ? expected.lines[y] : "no row"
      return row == other ? nil : "row \(y) is\n\(row)\nand should be\n\(other)"
    }.joined(separator: "\n")
  }
}
