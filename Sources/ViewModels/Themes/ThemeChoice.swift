/// A look that can be chosen: a theme, or a family of which the terminal's background picks one.
public struct ThemeChoice: Equatable, Sendable {
  /// What the command line and the memory call it: a name, or a file's path.
  public let name: String
  public let title: Phrase
  /// Whether it is dark, light, or follows the terminal; whose file it is.
  public let detail: Phrase
  /// Whether the key for the next look comes by; what looks like another would only seem to hang.
  public let isInTurn: Bool
  /// Why it cannot be worn, with its place in the file; `nil` as far as anyone knows.
  public internal(set) var obstacle: Phrase?

  public init(
    _ name: String, title: Phrase, detail: Phrase, isInTurn: Bool = true, obstacle: Phrase? = nil
  ) {
    self.name = name
    self.title = title
    self.detail = detail
    self.isInTurn = isInTurn
    self.obstacle = obstacle
  }
}
