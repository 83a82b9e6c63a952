/// What the doctor found, in one language: aligned columns over all sections.
public struct Findings: Equatable, Sendable {
  public var sections: [Section]

  public struct Section: Equatable, Sendable {
    public var title: String
    public var rows: [Row]
  }

  public struct Row: Equatable, Sendable {
    /// Empty where there is nothing to object to.
    public var verdict: Entry
    public var name: Entry
    public var found: Entry
    public var why: Entry
    /// The flag or the setting that says otherwise.
    public var force: Entry
    public var remedy: Entry

    /// What is said, empty parts left out.
    public var entries: [Entry] {
      [verdict, name, found, why, force, remedy].filter { !$0.text.isEmpty }
    }
  }

  public var rows: [Row] { sections.flatMap(\.rows) }

  init(_ diagnosis: Diagnosis, in language: Language) {
    sections = diagnosis.sections.map { section in
      Section(
        title: section.title.text(in: language),
        rows: section.rows.map { row in
          let found = row.found.text(in: language)
          let tone = row.verdict.tone
          return Row(
            verdict: Entry(row.verdict.word.text(in: language), tone),
            name: Entry(row.name.text(in: language), .muted),
            found: Entry(
              found, row.verdict == .fine ? .plain : tone,
              .finding("\(section.title.english)/\(row.name.english)")),
            why: Entry(row.why?.text(in: language) ?? "", .muted),
            force: Entry(row.force ?? "", .muted),
            remedy: Entry(row.remedy?.text(in: language) ?? ""))
        })
    }
  }
}

/// A page that shows what a terminal makes of our characters or colours.
public enum Specimen: Hashable, Sendable {
  /// Classes of characters under a ruler: where the rule at the right is straight, their widths
  /// are right.
  case characters([CharacterClass])
  /// Every role in its own look.
  case colours
}

/// Characters that a terminal draws well or badly together.
public enum CharacterClass: Hashable, Sendable, CaseIterable {
  case ascii, lines, blocks, braille, arrows, punctuation, chinese, chinesePunctuation

  public var name: Phrase {
    switch self {
    case .ascii: Phrase(both: "ASCII")
    case .lines: Phrase("lines", "制表线")
    case .blocks: Phrase("blocks", "方块")
    case .braille: Phrase("braille", "盲文点")
    case .arrows: Phrase("arrows, shapes", "箭头、图形")
    case .punctuation: Phrase("ambiguous", "歧义宽度")
    case .chinese: Phrase("Chinese", "汉字")
    case .chinesePunctuation: Phrase("Chinese marks", "中文标点")
    }
  }

  /// Members, those that our screens are made of among them.
  public var sample: String {
    switch self {
    case .ascii: "+--+ | # = ~ . 0123 abc"
    case .lines: "┌──┬──┐├──┼──┤└──┴──┘│─┤"
    case .blocks: "▁▂▃▄▅▆▇█▌▐░▒▓▉▊▋▍▎▏▀▄▖▗▘"
    case .braille: "⠁⠃⠇⡇⣇⣧⣷⣿⠉⠒⠤⣀⡠⠔⠊⠑⠢⢄⣀⣤⣶⣿⡿⠟"
    case .arrows: "←↑→↓▲▼△▽●○◆◇■□★☆►◄↗↘♦♠✓✗"
    case .punctuation: "“”‘’—…·①②③④Ⅰ Ⅱ Ⅲ±×÷℃°§¶α"
    case .chinese: "镇村户人数据表格清河屏"
    case .chinesePunctuation: "，。、：！？（）《》【】"
    }
  }
}
