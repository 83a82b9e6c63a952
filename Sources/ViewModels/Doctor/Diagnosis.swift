/// What terminal, machine and database were found to be, in words fit to be pasted into a report.
public struct Diagnosis: Equatable, Sendable {
  public var sections: [Section]
  /// What the screen can show without harm: a character of another width than expected would push
  /// all behind it out of place.
  public var characters: [CharacterClass]

  public init(_ sections: [Section], characters: [CharacterClass] = CharacterClass.allCases) {
    self.sections = sections
    self.characters = characters
  }

  public struct Section: Equatable, Sendable {
    public let title: Phrase
    public var rows: [Row]

    public init(_ title: Phrase, _ rows: [Row]) {
      self.title = title
      self.rows = rows
    }
  }

  /// One thing that was looked at.
  public struct Row: Equatable, Sendable {
    public let name: Phrase
    public let found: Phrase
    /// How it is known, or what it follows from.
    public var why: Phrase?
    /// The flag or the setting that says otherwise: `--color`.
    public var force: String?
    public var verdict = Verdict.fine
    /// What to do about it.
    public var remedy: Phrase?

    public init(
      _ name: Phrase, _ found: Phrase, why: Phrase? = nil, force: String? = nil,
      _ verdict: Verdict = .fine, remedy: Phrase? = nil
    ) {
      self.name = name
      self.found = found
      self.why = why
      self.force = force
      self.verdict = verdict
      self.remedy = remedy
    }
  }

  /// What to think of a row; a word of its own, as nothing is said by colour alone.
  public enum Verdict: Int, Comparable, Sendable, CaseIterable {
    case fine
    /// Works, but less well than it could.
    case note
    /// May show or do something wrong.
    case doubt
    /// Does not work.
    case fault

    public static func < (a: Verdict, b: Verdict) -> Bool { a.rawValue < b.rawValue }

    /// In front of the row; nothing for what is fine.
    public var word: Phrase {
      switch self {
      case .fine: Phrase(both: "")
      case .note: Phrase("note", "提示")
      case .doubt: Phrase("check", "留意")
      case .fault: Phrase("fault", "故障")
      }
    }

    public var tone: Tone {
      switch self {
      case .fine: .plain
      case .note: .note
      case .doubt: .warning
      case .fault: .bad
      }
    }
  }

  public var rows: [Row] { sections.flatMap(\.rows) }
  public var worst: Verdict { rows.map(\.verdict).max() ?? .fine }

  /// How many rows are not fine, worst first.
  public var summary: Phrase {
    let counts = [Verdict.fault, .doubt, .note].compactMap { verdict -> Phrase? in
      let count = rows.count { $0.verdict == verdict }
      let word = verdict.word
      return count == 0
        ? nil : Phrase("\(count) × \(word.english)", "\(word.chinese) \(count) 处")
    }
    if counts.isEmpty { return Phrase("All is well.", "一切正常。") }
    return Phrase(
      counts.map(\.english).joined(separator: ", "),
      counts.map(\.chinese).joined(separator: "，"))
  }
}
