import Domain
import GRDB

/// Reads the documents that a condition holds for.
struct DocumentReader {
  private let db: Database
  /// On the table `document`.
  private let condition: String
  private let arguments: StatementArguments

  init(_ db: Database, _ condition: String, _ arguments: StatementArguments = []) {
    self.db = db
    self.condition = condition
    self.arguments = arguments
  }

  /// By name, then place, then period as it is written.
  func documents() throws -> [Document] {
    var figures = try figures()
    var claims = try claims()
    let rows = try rows(
      """
      SELECT id, name, place, period, imported_at, title, stated_period, stated_place, text
      FROM document WHERE \(condition) ORDER BY name, place, period, id
      """)
    var documents: [Document] = []
    while let row = try rows.next() {
      let id = try row.integer(0)
      let report = Report(
        text: try row.text(8), title: try row.textIfAny(5), period: try row.periodIfAny(6),
        place: try row.textIfAny(7), figures: figures.removeValue(forKey: id) ?? [],
        claims: claims.removeValue(forKey: id) ?? [])
      documents.append(
        Document(
          name: try row.text(1), period: try row.periodIfAny(3),
          place: try row.textIfAny(2).map { Place.Code($0) }, importedAt: try row.text(4),
          report: report))
    }
    return documents
  }

  /// By name, then place, then period as it is written.
  func summaries() throws -> [DocumentSummary] {
    let rows = try rows(
      """
      SELECT name, title, period, place, imported_at,
        (SELECT COUNT(*) FROM figure WHERE figure.document = document.id)
      FROM document WHERE \(condition) ORDER BY name, place, period, id
      """)
    var summaries: [DocumentSummary] = []
    while let row = try rows.next() {
      summaries.append(
        DocumentSummary(
          name: try row.text(0), title: try row.textIfAny(1), period: try row.periodIfAny(2),
          place: try row.textIfAny(3).map { Place.Code($0) }, importedAt: try row.text(4),
          figureCount: try row.integer(5)))
    }
    return summaries
  }

  private func figures() throws -> [Int: [Figure]] {
    var segments = try SegmentReader(segmentRows(of: "figure_segment"))
    let rows = try rows(
      """
      SELECT figure.document, figure.ordinal, section, quote_start, quote_end, number_start,
        number_end, indicator, label, coefficient, scale, unit, written_digits, written_unit, bound,
        as_of_words, as_of_day, marks
      FROM document JOIN figure ON figure.document = document.id
      WHERE \(condition) ORDER BY figure.document, figure.ordinal
      """)
    // Thousands of figures speak of a few dates; to read each anew was two fifths of the time.
    var days: [String: Day] = [:]
    var figures: [Int: [Figure]] = [:]
    while let row = try rows.next() {
      let (document, ordinal) = (try row.integer(0), try row.integer(1))
      let asOfDay = try row.known(16) { text in
        if days[text] == nil { days[text] = Day(text) }
        return days[text]
      }
      figures[document, default: []].append(
        Figure(
          indicator: try row.textIfAny(7).map { Indicator.Code($0) },
          segments: try segments.segments(of: ordinal, in: document),
          label: try row.text(8), value: try row.decimalIfAny(9, scale: 10),
          unit: Unit(try row.text(11)),
          written: Figure.Written(digits: try row.text(12), unit: try row.text(13)),
          bound: try row.required(14) { Bound(rawValue: $0) },
          asOf: try row.textIfAny(15).map { AsOf(written: $0, day: asOfDay) },
          marks: try row.marks(17), source: try row.source(from: 2)))
    }
    return figures
  }

  private func claims() throws -> [Int: [Claim]] {
    var segments = try SegmentReader(segmentRows(of: "claim_segment"))
    let rows = try rows(
      """
      SELECT claim.document, claim.ordinal, section, quote_start, quote_end, number_start,
        number_end, kind, words
      FROM document JOIN claim ON claim.document = document.id
      WHERE \(condition) ORDER BY claim.document, claim.ordinal
      """)
    var claims: [Int: [Claim]] = [:]
    while let row = try rows.next() {
      let (document, ordinal) = (try row.integer(0), try row.integer(1))
      claims[document, default: []].append(
        Claim(
          kind: try row.required(7) { Claim.Kind(code: $0) },
          segments: try segments.segments(of: ordinal, in: document),
          words: try row.text(8), source: try row.source(from: 2)))
    }
    return claims
  }

  private func segmentRows(of table: String) throws -> RowCursor {
    try rows(
      """
      SELECT part.document, part.owner, part.kind, part.name
      FROM document JOIN \(table) AS part ON part.document = document.id
      WHERE \(condition) ORDER BY part.document, part.owner, part.ordinal
      """)
  }

  private func rows(_ sql: String) throws -> RowCursor {
    try Row.fetchCursor(db, sql: sql, arguments: arguments)
  }
}
