/// How text is written for a terminal that cannot show it as it is.
///
/// Only what is looked at is spelled: what is searched, copied, exported and remembered stays as
/// written.
public struct Spelling: Equatable, Sendable {
  public enum Script: Sendable {
    case asWritten
    /// Chinese is romanised, for the user wants it so.
    case latinAsWanted
    /// Chinese is romanised, for the terminal has none.
    case latinAsNeeded
  }

  public var script: Script
  /// Characters that the terminal draws in two columns, though one is what they are given, become
  /// others.
  public var isNarrow: Bool
  /// The names that are written as words.
  var names = NameBook()

  public static let asWritten = Spelling()

  public init(_ script: Script = .asWritten, isNarrow: Bool = false) {
    self.script = script
    self.isNarrow = isNarrow
  }

  public var isLatin: Bool { script != .asWritten }

  private var isNeeded: Bool { isLatin || isNarrow }

  /// The text as the terminal can show it; the text itself where that needs nothing.
  public func spell(_ text: String) -> String {
    guard isNeeded, !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text }
    let latin = isLatin ? Romanisation.latin(text, names) : text
    // A terminal without Chinese has little else beyond ASCII.
    return isNarrow || script == .latinAsNeeded ? NarrowText.narrow(latin) : latin
  }

  public func spell(_ phrase: Phrase) -> Phrase {
    isNeeded ? Phrase(spell(phrase.english), spell(phrase.chinese)) : phrase
  }

  /// Texts that are read one after the other, blanks between them where letters would run together.
  func spell(_ texts: [String]) -> [String] {
    guard isNeeded else { return texts }
    var spelled = texts.map(spell)
    guard isLatin else { return spelled }
    for index in spelled.indices.dropLast() {
      guard let end = texts[index].unicodeScalars.last,
        let start = texts[index + 1].unicodeScalars.first, !end.isASCII || !start.isASCII,
        let last = spelled[index].unicodeScalars.last,
        let first = spelled[index + 1].unicodeScalars.first,
        last.properties.isAlphabetic || last.isDigit || ",.:;)%".unicodeScalars.contains(last),
        first.properties.isAlphabetic || first.isDigit || first == "("
      else { continue }
      spelled[index] += " "
    }
    return spelled
  }

  func spell(_ entries: [Entry]) -> [Entry] {
    guard isNeeded else { return entries }
    return zip(entries, spell(entries.map(\.text))).map { Entry($1, $0.tone, $0.anchor) }
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
}
