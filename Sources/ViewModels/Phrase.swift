/// A text the user reads, in every language we ship.
///
/// Both languages stand side by side in source, so a missing translation does
/// not compile and a reviewer sees the pair in one diff.
public struct Phrase: Hashable, Sendable {
  public let english: String
  public let chinese: String

  public init(_ english: String, _ chinese: String) {
    self.english = english
    self.chinese = chinese
  }

  /// A name, the same in every language.
  public init(both text: String) { self.init(text, text) }

  public func text(in language: Language) -> String {
    switch language {
    case .english: english
    case .chinese: chinese
    }
  }
}

public enum Language: String, CaseIterable, Sendable { case english, chinese }
