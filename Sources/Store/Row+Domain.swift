import Domain
import GRDB

/// Columns as the values that they stand for; nothing here traps on a damaged row.
extension Row {
  func text(_ index: Int) throws -> String { try decode(String.self, atIndex: index) }

  func textIfAny(_ index: Int) throws -> String? { try decode(String?.self, atIndex: index) }

  func integer(_ index: Int) throws -> Int { try decode(Int.self, atIndex: index) }

  /// The value that the column's text names; `nil` for no text.
  func known<Value>(_ index: Int, _ value: (String) -> Value?) throws -> Value? {
    guard let text = try textIfAny(index) else { return nil }
    guard let value = value(text) else { throw unknown(index, text) }
    return value
  }

  /// The value that the column's text names.
  func required<Value>(_ index: Int, _ value: (String) -> Value?) throws -> Value {
    let text = try text(index)
    guard let value = value(text) else { throw unknown(index, text) }
    return value
  }

  func periodIfAny(_ index: Int) throws -> Period? { try known(index) { Period($0) } }

  func decimalIfAny(_ index: Int, scale scaleIndex: Int) throws -> ExactDecimal? {
    guard let coefficient = try known(index, { Int128($0) }) else { return nil }
    let scale = try integer(scaleIndex)
    guard (0...30).contains(scale) else { throw unknown(scaleIndex, String(scale)) }
    return ExactDecimal(coefficient: coefficient, scale: scale)
  }

  func marks(_ index: Int) throws -> Set<Figure.Mark> {
    let text = try text(index)
    guard !text.isEmpty else { return [] }
    return Set(
      try text.split(separator: " ").map { name in
        guard let mark = Figure.Mark(rawValue: String(name)) else { throw unknown(index, text) }
        return mark
      })
  }

  /// Section, quote and number from five columns in a row.
  func source(from index: Int) throws -> Source {
    Source(
      section: try text(index), quote: try range(from: index + 1),
      number: try range(from: index + 3))
  }

  private func range(from index: Int) throws -> Range<Int> {
    let (start, end) = (try integer(index), try integer(index + 1))
    guard start <= end else { throw unknown(index, "\(start)..<\(end)") }
    return start..<end
  }

  private func unknown(_ index: Int, _ value: String) -> Refusal {
    let column = Array(columnNames)[index]
    return Refusal(reason: .unknownValue(column: column, value: value))
  }
}
