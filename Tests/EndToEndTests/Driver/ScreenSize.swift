import Testing

/// A terminal's size in character cells.
struct ScreenSize: Equatable, Sendable, CustomTestStringConvertible {
  let columns: Int
  let rows: Int

  static let wall = ScreenSize(columns: 200, rows: 60)
  static let wide = ScreenSize(columns: 120, rows: 40)
  static let standard = ScreenSize(columns: 80, rows: 24)
  static let small = ScreenSize(columns: 40, rows: 12)
  static let tiny = ScreenSize(columns: 20, rows: 5)

  var hasPanels: Bool { columns >= 40 && rows >= 12 }
  var testDescription: String { "\(columns)x\(rows)" }
}
