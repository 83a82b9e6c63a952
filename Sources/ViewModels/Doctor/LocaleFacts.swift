/// What the environment says of languages and letters.
public struct LocaleFacts: Equatable, Sendable {
  /// The variable that decides on letters, `LC_ALL`, `LC_CTYPE` or `LANG`; empty when none is set.
  public let variable: String
  public let wanted: String
  /// Whether the system has what is wanted.
  public let isInstalled: Bool
  /// As the C library calls it: `UTF-8`, `GB18030`, `ANSI_X3.4-1968`.
  public let encoding: String
  public let language: Language
  /// Who has chosen the language.
  public let languageOrigin: Phrase

  public init(
    variable: String, wanted: String, isInstalled: Bool, encoding: String, language: Language,
    languageOrigin: Phrase
  ) {
    self.variable = variable
    self.wanted = wanted
    self.isInstalled = isInstalled
    self.encoding = encoding
    self.language = language
    self.languageOrigin = languageOrigin
  }

  public var rows: [Diagnosis.Row] { [languageRow, localeRow, encodingRow] }

  private var languageRow: Diagnosis.Row {
    Diagnosis.Row(
      Phrase("language", "语言"),
      language == .chinese ? Phrase("Chinese", "中文") : Phrase("English", "英文"),
      why: languageOrigin, force: "--lang")
  }

  private var localeRow: Diagnosis.Row {
    let name = Phrase("locale", "区域设置")
    guard !variable.isEmpty else {
      return Diagnosis.Row(
        name, Phrase(both: "C"),
        why: Phrase("LC_ALL, LC_CTYPE and LANG are not set", "未设置 LC_ALL、LC_CTYPE、LANG"), .note,
        remedy: Phrase("export LANG=zh_CN.UTF-8, or C.UTF-8", "export LANG=zh_CN.UTF-8（或 C.UTF-8）"))
    }
    return Diagnosis.Row(
      name, Phrase(both: wanted), why: Phrase(both: variable), isInstalled ? .fine : .doubt,
      remedy: isInstalled
        ? nil
        : Phrase(
          "the system has no such locale: generate it (locale-gen \(wanted)), or export LANG=C.UTF-8",
          "系统没有此区域设置：请生成（locale-gen \(wanted)），或 export LANG=C.UTF-8"))
  }

  private var encodingRow: Diagnosis.Row {
    let name = Phrase("encoding", "字符编码")
    switch encoding.uppercased() {
    case "UTF-8", "UTF8":
      return Diagnosis.Row(name, Phrase(both: encoding))
    case "GB18030":
      return Diagnosis.Row(
        name, Phrase(both: encoding),
        why: Phrase("every character can be written", "可写出全部字符"))
    case "GBK", "GB2312", "CP936", "EUC-CN":
      return Diagnosis.Row(
        name, Phrase(both: encoding),
        why: Phrase("has no braille, and lacks rare characters", "没有盲文点，缺部分生僻字"), .note,
        remedy: Phrase("zh_CN.GB18030 or zh_CN.UTF-8 has them", "改用 zh_CN.GB18030 或 zh_CN.UTF-8"))
    case let single where Self.isSingleByte(single):
      return Diagnosis.Row(
        name, Phrase(both: encoding),
        why: Phrase("says nothing of Chinese, so UTF-8 is written", "与汉字无关，按 UTF-8 输出"), .note,
        remedy: Phrase(
          "where Chinese comes out as rubbish: export LANG=zh_CN.UTF-8 or zh_CN.GB18030, as the "
            + "terminal reads it; where it has none: --pinyin on",
          "若汉字显示为乱码，请按终端编码 export LANG=zh_CN.UTF-8 或 zh_CN.GB18030；终端没有汉字时用 --pinyin on"))
    default:
      return Diagnosis.Row(
        name, Phrase(both: encoding),
        why: Phrase("lacks many Chinese characters", "缺少许多汉字"), .doubt,
        remedy: Phrase(
          "export LANG=zh_CN.UTF-8 where the terminal reads it; else --pinyin on",
          "终端支持时 export LANG=zh_CN.UTF-8，否则用 --pinyin on"))
    }
  }

  /// As the C library names them; there, the program takes the terminal to read UTF-8.
  private static func isSingleByte(_ encoding: String) -> Bool {
    ["ANSI_X3", "US-ASCII", "ISO-8859", "CP125", "KOI8"].contains { encoding.hasPrefix($0) }
  }
}
