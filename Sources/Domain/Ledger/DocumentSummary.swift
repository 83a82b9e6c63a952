/// A document without its text and figures, for lists.
public struct DocumentSummary: Hashable, Sendable {
  public let name: String
  public let title: String?
  public let period: Period?
  public let place: Place.Code?
  public let importedAt: String
  public let figureCount: Int

  public init(
    name: String, title: String?, period: Period?, place: Place.Code?, importedAt: String,
    figureCount: Int
  ) {
    self.name = name
    self.title = title
    self.period = period
    self.place = place
    self.importedAt = importedAt
    self.figureCount = figureCount
  }

  public init(_ document: Document) {
    self.init(
      name: document.name, title: document.report.title, period: document.period,
      place: document.place, importedAt: document.importedAt,
      figureCount: document.report.figures.count)
  }
}
