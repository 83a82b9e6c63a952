internal import Search

/// Chinese text in Latin letters: names as words, all else by syllables, marks as ASCII has them.
struct Romanisation {
  private var text = String.UnicodeScalarView()
  /// The last thing written was Chinese.
  private var isAfterWord = false
  /// A blank is due before whatever comes next.
  private var owesBlank = false

  static func latin(_ text: String, _ names: NameBook) -> String {
    let scalars = Array(text.unicodeScalars)
    if scalars.allSatisfy(isHan), let name = NameBook.written(scalars) { return name }
    var writer = Romanisation()
    var index = 0
    while index < scalars.count {
      index += writer.write(scalars, from: index, names)
    }
    return String(writer.text)
  }

  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isIdeographic && scalar != "〇"
  }

  /// Syllables without blanks between, as in a name.
  static func joined(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = ""
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let word = Readings.word(at: index, in: scalars)
      let syllables =
        word?.syllables.replacing(" ", with: "") ?? Self.syllable(scalars[index])
      // 西安 is Xi'an.
      if let first = syllables.first, "aoe".contains(first), !text.isEmpty { text += "'" }
      text += syllables
      index += word?.count ?? 1
    }
    return text
  }

  fileprivate static func syllable(_ scalar: Unicode.Scalar) -> String {
    Readings.alone[scalar] ?? Pinyin.readings(of: scalar).first ?? NarrowText.name(of: scalar)
  }

  /// - Returns: How many characters it has taken.
  private mutating func write(
    _ scalars: [Unicode.Scalar], from index: Int, _ names: NameBook
  ) -> Int {
    let scalar = scalars[index]
    if Self.isHan(scalar) {
      if let count = names.length(at: index, in: scalars) {
        let name = Array(scalars[index..<index + count])
        write(word: NameBook.written(name) ?? Self.joined(name[...]).capitalised)
        return count
      }
      if let word = Readings.word(at: index, in: scalars[...]) {
        write(word: word.syllables)
        return word.count
      }
      write(word: Self.syllable(scalar))
      return 1
    }
    if scalar == "…" || scalar == "—" {
      let count = scalars[index...].prefix { $0 == scalar }.count
      let isRange =
        scalar == "—" && text.last?.isDigit == true
        && (scalars.dropFirst(index + count).first?.isDigit ?? false)
      switch (scalar, isRange) {
      case ("…", _): write(mark: "...")
      case (_, true): write(mark: "-")
      default:
        write(opening: "-")
        owesBlank = true
      }
      return count
    }
    if let mark = Self.opening[scalar] {
      write(opening: mark)
    } else if let mark = Self.pauses[scalar] {
      write(mark: mark)
      owesBlank = true
    } else if let mark = Self.closing[scalar] {
      write(mark: mark)
      isAfterWord = true
    } else if scalar == "·", isAfterWord {
      owesBlank = true
    } else {
      write(plain: scalar)
    }
    return 1
  }

  private mutating func write(word: String) {
    let follows =
      isAfterWord || owesBlank
      || text.last.map {
        $0.properties.numericType != nil || $0.properties.isAlphabetic
          || ")%".unicodeScalars.contains($0)
      }
        ?? false
    if follows, text.last != " " { text.append(" ") }
    text.append(contentsOf: word.unicodeScalars)
    (isAfterWord, owesBlank) = (true, false)
  }

  private mutating func write(opening mark: String) {
    if let last = text.last, last != " ", last != "(", last != "[" { text.append(" ") }
    text.append(contentsOf: mark.unicodeScalars)
    (isAfterWord, owesBlank) = (false, false)
  }

  private mutating func write(mark: String) {
    text.append(contentsOf: mark.unicodeScalars)
    (isAfterWord, owesBlank) = (false, false)
  }

  private mutating func write(plain scalar: Unicode.Scalar) {
    let half =
      (0xFF01...0xFF5E).contains(scalar.value) ? Unicode.Scalar(scalar.value - 0xFEE0) : nil
    let letters =
      scalar.isOneColumn ? String(scalar) : half.map(String.init) ?? NarrowText.likeness(of: scalar)
    guard let first = letters.unicodeScalars.first else { return }
    let isLetter = first.isDigit || first.properties.isAlphabetic
    if (owesBlank && first != " " && !")]\",.;:%".unicodeScalars.contains(first))
      || (isAfterWord && isLetter), text.last != " "
    {
      text.append(" ")
    }
    text.append(contentsOf: letters.unicodeScalars)
    (isAfterWord, owesBlank) = (false, false)
  }

  private static let opening: [Unicode.Scalar: String] = [
    "（": "(", "【": "[", "〔": "[", "《": "\"", "〈": "\"", "“": "\"", "‘": "'", "「": "\"", "『": "\"",
    "［": "[", "｛": "{",
  ]
  private static let closing: [Unicode.Scalar: String] = [
    "）": ")", "】": "]", "〕": "]", "》": "\"", "〉": "\"", "”": "\"", "’": "'", "」": "\"", "』": "\"",
    "］": "]", "｝": "}",
  ]
  /// With a blank behind.
  private static let pauses: [Unicode.Scalar: String] = [
    "，": ",", "、": ",", "。": ".", "；": ";", "：": ":", "！": "!", "？": "?", "．": ".",
  ]
}

extension Unicode.Scalar {
  /// Half as wide as a Chinese character, wherever that is sure.
  fileprivate var isOneColumn: Bool { value < 0x2E80 && !(0x1100...0x115F).contains(value) }
}

/// Readings that a character does not have alone.
private enum Readings {
  /// The syllables of a word that starts here, blanks between them.
  static func word(
    at index: Int, in text: ArraySlice<Unicode.Scalar>
  ) -> (syllables: String, count: Int)? {
    guard let words = byFirst[text[index]] else { return nil }
    return words.first { text[index...].starts(with: $0.word) }.map {
      ($0.syllables, $0.word.count)
    }
  }

  /// Where the table's first reading is not the one of reports.
  static let alone: [Unicode.Scalar: String] = [
    "的": "de", "地": "di", "得": "de", "了": "le", "着": "zhe", "还": "hai", "都": "dou", "为": "wei",
    "和": "he", "与": "yu", "中": "zhong", "种": "zhong", "重": "zhong", "长": "chang", "行": "xing",
    "率": "lv", "数": "shu", "度": "du", "大": "da", "会": "hui", "发": "fa", "合": "he", "给": "gei",
    "分": "fen", "解": "jie", "县": "xian", "区": "qu", "单": "dan", "调": "tiao", "省": "sheng",
    "将": "jiang", "处": "chu", "当": "dang", "间": "jian", "量": "liang", "应": "ying", "只": "zhi",
    "少": "shao", "正": "zheng", "相": "xiang", "更": "geng", "便": "bian", "差": "cha", "好": "hao",
    "难": "nan", "朝": "chao", "石": "shi", "车": "che", "曾": "ceng", "畜": "xu", "没": "mei",
    "乐": "le", "万": "wan", "尽": "jin", "卡": "ka", "铺": "pu", "传": "chuan",
  ]

  private static let byFirst: [Unicode.Scalar: [(word: [Unicode.Scalar], syllables: String)]] =
    Dictionary(
      grouping: words.sorted { $0.key.count > $1.key.count }.map {
        (word: Array($0.key.unicodeScalars), syllables: $0.value)
      }, by: { $0.word[0] })

  private static let words: KeyValuePairs<String, String> = [
    "银行": "yin hang", "行业": "hang ye", "央行": "yang hang", "农商行": "nong shang hang",
    "重庆": "chong qing", "重新": "chong xin", "重复": "chong fu", "增长": "zeng zhang",
    "成长": "cheng zhang", "村长": "cun zhang", "镇长": "zhen zhang", "县长": "xian zhang",
    "乡长": "xiang zhang", "组长": "zu zhang", "局长": "ju zhang", "校长": "xiao zhang",
    "还款": "huan kuan", "还贷": "huan dai", "归还": "gui huan", "已还": "yi huan",
    "偿还": "chang huan", "还清": "huan qing", "应还": "ying huan", "未还": "wei huan",
    "种植": "zhong zhi", "调查": "diao cha", "调整": "tiao zheng", "调研": "diao yan",
    "抽调": "chou diao", "因为": "yin wei", "为了": "wei le", "覆盖": "fu gai",
    "参加": "can jia", "人参": "ren shen", "都匀": "du yun", "成都": "cheng du",
    "首都": "shou du", "供给": "gong ji", "给予": "ji yu", "补给": "bu ji", "会计": "kuai ji",
    "反省": "fan xing", "中标": "zhong biao", "分量": "fen liang", "大夫": "dai fu",
    "朴": "pu", "乐山": "le shan", "音乐": "yin yue", "率先": "shuai xian", "统率": "tong shuai",
    "牲畜": "sheng chu", "家畜": "jia chu", "畜禽": "chu qin", "差异": "cha yi", "出差": "chu chai",
    "处理": "chu li", "处置": "chu zhi", "相应": "xiang ying", "适应": "shi ying",
    "当年": "dang nian", "得到": "de dao", "宿舍": "su she", "埋": "mai", "薄弱": "bo ruo",
    "提供": "ti gong", "模具": "mu ju", "模样": "mu yang",
    "中文": "Zhongwen",
  ]
}
