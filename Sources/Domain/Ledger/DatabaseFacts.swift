/// How a database stands, without its figures.
public struct DatabaseFacts: Hashable, Sendable {
  /// Steps of the schema that it has, of those that this program knows.
  public let steps: Int
  public let knownSteps: Int
  /// Those that are valid, and those that later imports have replaced.
  public let documents: Int
  public let replaced: Int
  /// Of valid documents.
  public let figures: Int
  public let places: Int
  /// As the documents have it; `nil` before the first.
  public let lastImport: String?
  /// `wal`, or what the file was last set to.
  public let journal: String
  /// What the engine found wrong with the file; `nil` when nothing is.
  public let damage: String?
  /// The engine with its version.
  public let engine: String

  public init(
    steps: Int, knownSteps: Int, documents: Int, replaced: Int, figures: Int, places: Int,
    lastImport: String?, journal: String, damage: String? = nil, engine: String
  ) {
    self.steps = steps
    self.knownSteps = knownSteps
    self.documents = documents
    self.replaced = replaced
    self.figures = figures
    self.places = places
    self.lastImport = lastImport
    self.journal = journal
    self.damage = damage
    self.engine = engine
  }
}
