/// Finds the clause that says a number.
struct QuoteReader {
  private static let reach = 160
  let text: [UInt32]

  /// Between the stops around, never cutting a number.
  func clause(around extent: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    var start = extent.lowerBound
    while start > sentence.lowerBound, extent.lowerBound - start < Self.reach, !isStop(start - 1) {
      start -= 1
    }
    var end = extent.upperBound
    while end < sentence.upperBound, end - extent.upperBound < Self.reach, !isStop(end) { end += 1 }
    while start < extent.lowerBound, text[start] == Letters.space || text[start] == 0x3A {
      start += 1
    }
    while end > extent.upperBound, text[end - 1] == Letters.space { end -= 1 }
    return start..<end
  }

  /// , ; and what ends a sentence; not the comma of 1,285.
  private func isStop(_ index: Int) -> Bool {
    guard Letters.endsClause(text[index]) else { return false }
    guard text[index] == 0x2C, index > 0, index + 1 < text.count else { return true }
    return !(Letters.isDigit(text[index - 1]) && Letters.isDigit(text[index + 1]))
  }
}
