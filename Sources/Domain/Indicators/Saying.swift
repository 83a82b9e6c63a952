/// Words by which a report says an indicator.
///
/// The words are plain data: the reader knows how clauses work, and nothing about any indicator.
public struct Saying: Sendable {
  /// What else in the same clause the words give way to.
  public enum Strength: Sendable {
    /// Something done or measured (`危房改造`, `拨付`): governs its clause.
    case deed
    /// A named part of the people (`低保户`): gives way to a deed only.
    case group
    /// The people or things as such (`贫困户`, `项目`): gives way to both.
    case general
  }

  /// Separated by spaces.
  public let words: String
  public let strength: Strength
  /// Narrower than the indicator's own; `nil` for those.
  public let units: [Unit]?
  /// Meant only where one of these is being spoken of; empty for anywhere.
  public let within: [Topic]
  /// Not meant where one of these is being spoken of.
  public let outside: [Topic]
  /// Meant only beside one of these turns of phrase.
  public let turn: Turn?

  init(
    _ words: String, _ strength: Strength = .deed, units: [Unit]? = nil, within: [Topic] = [],
    outside: [Topic] = [], turn: Turn? = nil
  ) {
    self.words = words
    self.strength = strength
    self.units = units
    self.within = within
    self.outside = outside
    self.turn = turn
  }
}

extension Saying: ExpressibleByStringLiteral {
  public init(stringLiteral words: String) { self.init(words) }
}
