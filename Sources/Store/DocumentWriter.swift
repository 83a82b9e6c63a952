import Domain
import GRDB

/// Writes documents as one act; the act comes into being with the first of them.
final class DocumentWriter {
  private let db: Database
  private var act: Int64?

  init(_ db: Database) { self.db = db }

  /// Puts a document in the place of those with the keys `ids`.
  func write(_ document: Document, replacing ids: [Int]) throws {
    for id in ids {
      try db.execute(
        sql: "UPDATE document SET replaced_by = ? WHERE id = ?",
        arguments: [try act(at: document.importedAt), id])
    }
    try insert(document)
  }

  private func insert(_ document: Document) throws {
    let act = try act(at: document.importedAt)
    if let place = document.place { try insertPlaces(of: place, act) }
    try insert(
      """
      INSERT INTO document (name, place, period, imported_at, title, stated_period, stated_place,
        text, act)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        document.name, document.place?.text, document.period?.description, document.importedAt,
        document.report.title, document.report.period?.description, document.report.place,
        document.report.text, act,
      ])
    let id = db.lastInsertedRowID
    for (ordinal, figure) in document.report.figures.enumerated() {
      try insert(figure, id, ordinal)
    }
    for (ordinal, claim) in document.report.claims.enumerated() {
      try insert(claim, id, ordinal)
    }
  }

  private func insert(_ figure: Figure, _ document: Int64, _ ordinal: Int) throws {
    let source = figure.source
    try insert(
      """
      INSERT INTO figure (document, ordinal, indicator, label, coefficient, scale, unit,
        written_digits, written_unit, bound, as_of_words, as_of_day, marks,
        section, quote_start, quote_end, number_start, number_end)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        document, ordinal, figure.indicator?.text, figure.label,
        figure.value.map { String($0.coefficient) }, figure.value?.scale, figure.unit.symbol,
        figure.written.digits, figure.written.unit, figure.bound.rawValue,
        figure.asOf?.written, figure.asOf?.day?.description,
        figure.marks.map(\.rawValue).sorted().joined(separator: " "),
        source.section, source.quote.lowerBound, source.quote.upperBound,
        source.number.lowerBound, source.number.upperBound,
      ])
    try insert(
      figure.segments, document, ordinal,
      "INSERT INTO figure_segment (document, owner, ordinal, kind, name) VALUES (?, ?, ?, ?, ?)")
  }

  private func insert(_ claim: Claim, _ document: Int64, _ ordinal: Int) throws {
    let source = claim.source
    try insert(
      """
      INSERT INTO claim (document, ordinal, kind, words,
        section, quote_start, quote_end, number_start, number_end)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        document, ordinal, claim.kind.code, claim.words,
        source.section, source.quote.lowerBound, source.quote.upperBound,
        source.number.lowerBound, source.number.upperBound,
      ])
    try insert(
      claim.segments, document, ordinal,
      "INSERT INTO claim_segment (document, owner, ordinal, kind, name) VALUES (?, ?, ?, ?, ?)")
  }

  private func insert(
    _ segments: [Segment], _ document: Int64, _ owner: Int, _ sql: String
  ) throws {
    for (ordinal, segment) in segments.enumerated() {
      try insert(sql, [document, owner, ordinal, segment.kind.rawValue, segment.name])
    }
  }

  /// Makes the place, and those around it, where they are not known.
  private func insertPlaces(of code: Place.Code, _ act: Int64) throws {
    var chain = Place.chain(code.text)
    if chain.last?.code != code { chain = [Place(code: code, name: code.text)] }
    for place in chain {
      try insert(
        """
        INSERT INTO place (code, name, parent, act) VALUES (?, ?, ?, ?)
        ON CONFLICT (code) DO NOTHING
        """, [place.code.text, place.name, place.parent?.text, act])
    }
  }

  private func act(at time: String) throws -> Int64 {
    if let act { return act }
    try insert("INSERT INTO import_act (imported_at) VALUES (?)", [time])
    act = db.lastInsertedRowID
    return db.lastInsertedRowID
  }

  private func insert(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    // Columns of text end at U+0000, and what follows it would be lost without a word.
    let isKept = values.allSatisfy { ($0 as? String)?.utf8.contains(0) != true }
    guard isKept else { throw Refusal(reason: .nulInText) }
    try db.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
