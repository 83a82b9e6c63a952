/// Which part of an indicator's whole a figure is about: a batch, a region, a project.
public struct Segment: Hashable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case year, batch, region, use, term, project, fund, village, cause
    /// A group or thing that none of the others names.
    case other
  }

  public let kind: Kind
  /// The report's words, made regular where the field has a term: `第一批`, `省外`, `户贷户用`, `2014`.
  public let name: String

  public init(_ kind: Kind, _ name: String) {
    self.kind = kind
    self.name = name
  }
}
