/// A line of text asked for in the last line.
public struct Prompt: Equatable, Sendable {
  public enum Purpose: Sendable { case filter, find }

  /// What was selected where.
  struct Spot: Equatable, Sendable {
    let focus: Panel.ID
    let selection: Anchor?
  }

  public let purpose: Purpose
  public internal(set) var editor: LineEditor
  /// What it was before, for Escape.
  let former: String
  /// Where somebody was, for Escape out of a search.
  var spot: Spot?
}
