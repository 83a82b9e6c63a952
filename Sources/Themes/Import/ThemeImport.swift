/// Looks that were made for other programs, as theme files of ours.
///
/// A pure translation of text: nothing is read or written. What comes out inherits one of the base
/// themes and is seldom perfect, so whoever asks for it should have it checked.
public enum ThemeImport {
  public enum Format: String, CaseIterable, Sendable {
    /// The YAML of base16 and base24, of the old specification or the new.
    case base16
    /// The `.theme` files of btop and bashtop.
    case btop
  }

  /// What a text is written in, as far as its own words tell; `nil` when it is neither.
  public static func format(of text: String) -> Format? {
    let lines = text.split(whereSeparator: \.isNewline)
    if lines.contains(where: { $0.contains("theme[") }) { return .btop }
    let isBase16 = lines.contains { $0.lowercased().trimmed.hasPrefix("base00") }
    return isBase16 ? .base16 : nil
  }

  /// The text of a theme file of ours with the look of another program's.
  ///
  /// - Parameters:
  ///   - text: The other program's file.
  ///   - format: What it is written in.
  ///   - source: Where it comes from, to be told in the file; the look's name where it has none.
  /// - Throws: ``ThemeImportFailure`` for the first colour that is missing or is none.
  public static func file(
    from text: String, as format: Format, source: String
  ) throws(ThemeImportFailure) -> String {
    switch format {
    case .base16: try Base16Scheme(text).look(from: source).file
    case .btop: try BtopTheme(text).look(from: source).file
    }
  }
}

/// Why another program's look cannot be had, and where.
public struct ThemeImportFailure: Error, Equatable {
  /// 1-based, as an editor counts; `nil` when the fault is that something is not there.
  public let line: Int?
  public let reason: Reason

  public enum Reason: Equatable, Sendable {
    case missing(key: String)
    case notAColour(key: String, text: String)
  }
}

extension StringProtocol {
  /// Without blanks at both ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...end])
  }
}
