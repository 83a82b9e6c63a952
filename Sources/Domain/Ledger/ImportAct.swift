/// What one import did, as it was taken back.
public struct ImportAct: Hashable, Sendable {
  /// As the documents had it.
  public let importedAt: String
  /// The documents that are gone now.
  public let withdrawn: [DocumentSummary]
  /// The earlier versions that are valid again.
  public let restored: [DocumentSummary]

  public init(importedAt: String, withdrawn: [DocumentSummary], restored: [DocumentSummary]) {
    self.importedAt = importedAt
    self.withdrawn = withdrawn
    self.restored = restored
  }
}
