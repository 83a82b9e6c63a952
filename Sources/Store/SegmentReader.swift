import Domain
import GRDB

/// Hands out segments to their owners, which are asked for in the order of the rows.
struct SegmentReader {
  private let rows: RowCursor
  private var next: Row?

  /// The rows hold document, owner, kind and name, in that order.
  init(_ rows: RowCursor) throws {
    self.rows = rows
    next = try rows.next()
  }

  mutating func segments(of owner: Int, in document: Int) throws -> [Segment] {
    var segments: [Segment] = []
    while let row = next, try row.integer(0) == document, try row.integer(1) == owner {
      segments.append(
        Segment(try row.required(2) { Segment.Kind(rawValue: $0) }, try row.text(3)))
      next = try rows.next()
    }
    return segments
  }
}
