/// A document as it was read: its text, untouched, and everything found in it.
public struct Report: Equatable, Sendable {
  /// As given, page debris included; offsets of sources count its Unicode scalars.
  public var text: String
  public var title: String?
  /// As the text says it; an editor may know better.
  public var period: Period?
  /// `石桥镇`; `nil` when the text names none.
  public var place: String?
  /// In order of appearance.
  public var figures: [Figure]
  public var claims: [Claim]

  public init(
    text: String, title: String? = nil, period: Period? = nil, place: String? = nil,
    figures: [Figure] = [], claims: [Claim] = []
  ) {
    self.text = text
    self.title = title
    self.period = period
    self.place = place
    self.figures = figures
    self.claims = claims
  }
}

/// A report that was taken in, with what it stands for in the ledger.
public struct Document: Equatable, Sendable {
  /// The file's name; with place and period its identity: importing it again replaces it.
  public let name: String
  public let period: Period?
  public let place: Place.Code?
  /// `2026-11-23 09:41`, local time; empty for the bundled demonstration.
  public let importedAt: String
  public let report: Report

  public init(
    name: String, period: Period?, place: Place.Code?, importedAt: String, report: Report
  ) {
    self.name = name
    self.period = period
    self.place = place
    self.importedAt = importedAt
    self.report = report
  }
}

/// All that is known: the documents and the places.
public struct Ledger: Equatable, Sendable {
  public var documents: [Document]
  public var places: PlaceTree

  public init(documents: [Document] = [], places: PlaceTree = PlaceTree()) {
    self.documents = documents
    self.places = places
  }
}

/// Names one figure of a ledger across reloads: its document, and where in it the number stands.
///
/// Documents of several places and periods may bear one name, so those belong to it too.
public struct FigureID: Hashable, Sendable {
  /// The document's name.
  public let document: String
  public let place: Place.Code?
  public let period: Period?
  public let offset: Int

  public init(document: String, place: Place.Code? = nil, period: Period? = nil, offset: Int) {
    self.document = document
    self.place = place
    self.period = period
    self.offset = offset
  }

  /// The figure of `document` whose number starts at `offset`.
  public init(_ document: Document, offset: Int) {
    self.init(
      document: document.name, place: document.place, period: document.period, offset: offset)
  }

  /// Whether both stand in one document.
  func isBeside(_ other: FigureID) -> Bool {
    document == other.document && place == other.place && period == other.period
  }
}
