import Canvas
import Curses
import ViewModels

extension TerminalReport {
  var glyphs: Diagnosis.Row {
    let words =
      switch findings.ability.glyphs {
      case .ascii: Phrase("ASCII", "ASCII 字符")
      case .lines: Phrase("lines, ASCII bars", "制表线，ASCII 条形")
      case .blocks: Phrase("lines and blocks", "制表线与方块")
      case .braille: Phrase("lines, blocks, braille", "制表线、方块、盲文点")
      }
    return Diagnosis.Row(
      Phrase("pictures of", "图形字符"), words,
      why: findings.usesLineLetters
        ? Phrase("borders by the terminal's own line letters", "边框用终端自带的制表字符") : nil,
      force: "--glyphs")
  }

  var width: Diagnosis.Row {
    let columns = findings.ability.ambiguousColumns
    return Diagnosis.Row(
      Phrase("ambiguous", "歧义宽度"),
      Phrase("\(columns) wide: “ ” — … ①", "“ ” — … ① 等占 \(columns) 列"),
      why: columns == 1
        ? nil : Phrase("others of a known width stand for them", "改用宽度确定的字符"),
      force: "--ambiguous-width")
  }

  var chinese: Diagnosis.Row {
    let has = findings.ability.hasChinese
    return Diagnosis.Row(
      Phrase("Chinese", "汉字"), has ? Phrase("shown", "可显示") : Phrase("not shown", "不能显示"),
      why: has ? nil : Phrase("pinyin and English stand for it", "改用拼音和英文"), force: "--pinyin",
      has ? .fine : .note,
      remedy: has
        ? nil
        : Phrase(
          "a terminal over ssh, or fbterm or kmscon on this console, shows Chinese",
          "可用 ssh 终端登录，或在本控制台使用 fbterm、kmscon"))
  }

  /// Each class: what the C library says beside what the terminal did.
  var widths: [Diagnosis.Row] {
    findings.glyphs.map { finding in
      let isOdd = finding.measured.map { $0 != finding.expected } ?? false
      let expected = finding.expected.map { "\($0)" } ?? "–"
      let measured = finding.measured.map { "\($0)" }
      let sample = finding.glyphs == .lineLetters ? "" : finding.glyphs.sample + " "
      return Diagnosis.Row(
        Phrase(finding.glyphs),
        Phrase(
          sample + (measured.map { "measured \($0)" } ?? "not measured"),
          sample + (measured.map { "实测 \($0) 列" } ?? "未测")),
        why: Phrase("the system says \(expected)", "系统认为 \(expected) 列"), isOdd ? .note : .fine,
        remedy: isOdd
          ? Phrase(
            "not used where it would shift columns; a terminal setting for wide or narrow "
              + "characters may mend it",
            "凡会造成错位之处均已避用；也可在终端设置中调整字符宽度")
          : nil)
    }
  }

  /// What the locale's encoding has: the other characters could be taken for commands.
  var written: [CharacterClass] {
    let lacking = findings.glyphs.filter { $0.expected == nil }.map(\.glyphs)
    return CharacterClass.allCases.filter { shown in
      Self.kinds(of: shown).allSatisfy { !lacking.contains($0) }
    }
  }

  private static func kinds(of shown: CharacterClass) -> [GlyphClass] {
    switch shown {
    case .ascii: []
    case .lines: [.lines]
    case .blocks: [.blocks]
    case .braille: [.braille]
    case .arrows: [.shapes, .ambiguous]
    case .punctuation: [.ambiguous]
    case .chinese, .chinesePunctuation: [.chinese]
    }
  }

  /// What can be on the screen without pushing anything out of place.
  var characters: [CharacterClass] {
    CharacterClass.allCases.filter { shown in
      if shown == .chinese || shown == .chinesePunctuation { return findings.ability.hasChinese }
      let kinds = Self.kinds(of: shown)
      return findings.glyphs.allSatisfy { finding in
        !kinds.contains(finding.glyphs) || (finding.measured ?? finding.expected) == 1
      } && (kinds.isEmpty || findings.ability.glyphs != .ascii)
    }
  }
}

extension Phrase {
  fileprivate init(_ glyphs: GlyphClass) {
    switch glyphs {
    case .lines: self.init("lines", "制表线")
    case .lineLetters: self.init("line letters", "制表字符")
    case .blocks: self.init("blocks", "方块")
    case .shapes: self.init("shapes", "图形")
    case .braille: self.init("braille", "盲文点")
    case .ambiguous: self.init("punctuation", "标点")
    case .chinese: self.init("Chinese", "汉字")
    }
  }
}
