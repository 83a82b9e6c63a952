public import Canvas

/// Where a table's titles and rows stand on the screen, for the mouse.
public struct TableHits: Equatable, Sendable {
  public struct Spot: Equatable, Sendable {
    public let rect: Rect
    public let index: Int
  }

  /// The titles, by column.
  public var columns: [Spot] = []
  /// The rows that are seen, by their place among those shown.
  public var rows: [Spot] = []

  public init() {}

  /// The column whose title is there.
  public func title(at point: Point) -> Int? { Self.index(at: point, in: columns) }

  /// Which of the rows shown is there.
  public func row(at point: Point) -> Int? { Self.index(at: point, in: rows) }

  /// The column that a point of a row is in.
  public func column(at point: Point) -> Int? {
    columns.first { $0.rect.columns.contains(point.x) }?.index
  }

  private static func index(at point: Point, in spots: [Spot]) -> Int? {
    spots.first { $0.rect.columns.contains(point.x) && $0.rect.rows.contains(point.y) }?.index
  }
}
