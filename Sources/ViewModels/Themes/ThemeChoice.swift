/// A look that can be chosen: a theme, or a family of which the terminal's background picks one.
public struct ThemeChoice: Equatable, Sendable {
  /// What the command line and the memory call it: a name, or a file's path.
  public let name: String
  public let title: Phrase
  /// Whether it is dark, light, or follows the terminal; whose file it is.
  public let detail: Phrase
  /// Why it cannot be worn, with its place in the file; `nil` as far as anyone knows.
  public internal(set) var obstacle: Phrase?

  public init(_ name: String, title: Phrase, detail: Phrase, obstacle: Phrase? = nil) {
    self.name = name
    self.title = title
    self.detail = detail
    self.obstacle = obstacle
  }
}
