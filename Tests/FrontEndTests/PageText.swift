import Canvas
import Testing
import ViewModels

/// Expects the page between the head and the hints to be these lines, without the strip for the
/// source and blanks at the ends.
func expectPage(
  _ state: DashboardState, _ expected: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var lines = frame(state).lines.dropFirst(2).dropLast().map { line in
    let end = line.unicodeScalars.lastIndex { $0 != " " }
    return end.map { String(line.unicodeScalars[...$0]) } ?? ""
  }
  if let strip = lines.firstIndex(where: { $0.hasPrefix(" ─ 出处") || $0.hasPrefix(" ─ Source") }) {
    lines.removeSubrange(strip...)
  }
  while lines.last?.isEmpty == true { lines.removeLast() }
  #expect(lines.joined(separator: "\n") == expected, sourceLocation: sourceLocation)
}
