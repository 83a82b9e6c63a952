public import Canvas

/// A look as a file: names for colours, and roles that use them.
///
/// A file may inherit from one other: what it does not say itself, that one says, in the colours of
/// both together. What neither says, ``Canvas/Theme/style(of:)`` fills in from a role's kin.
public enum ThemeFile {
  /// What a file comes to.
  public struct Reading: Equatable, Sendable {
    public var theme: Theme
    /// Of the palette, and where that is from.
    public var license: String
    public var source: String
    /// The themes that it inherits from, the nearest first.
    public var parents: [String]
    /// What was passed over because nobody knows it, in the file and in its parents.
    public var remarks: [ThemeFailure]
  }

  /// Reads a theme.
  ///
  /// - Parameters:
  ///   - text: Of the file.
  ///   - parent: Gives the text of the theme of a name, `nil` where there is none.
  /// - Throws: ``ThemeFailure`` at the first thing that is wrong: not only not known.
  /// - Returns: The theme, which need not name every role.
  public static func read(
    _ text: String, parent: (String) -> String? = { _ in nil }
  ) throws(ThemeFailure) -> Reading {
    var reader = try ThemeReader(text, parent: parent)
    return try reader.read()
  }

  /// Reads a theme that inherits from none.
  public static func parse(_ text: String) throws(ThemeFailure) -> Theme { try read(text).theme }
}
