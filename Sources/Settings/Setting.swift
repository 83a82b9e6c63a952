/// One thing that the user can set; the raw value is its name in `config.toml`.
public enum Setting: String, CaseIterable, Sendable {
  case language, theme, database, money, color, glyphs
  case ambiguousWidth = "ambiguous_width"
  case pinyin, sync, slow, mouse, cursor
  case reduceMotion = "reduce_motion"
  case restore
  case exportFolder = "export_folder"

  public enum Kind: Equatable, Sendable {
    case choice([String])
    /// `true` or `false`.
    case truth
    case text
    /// From the root or, as `~/`, from the home folder.
    case path
  }

  public var kind: Kind {
    switch self {
    case .language: .choice(["zh", "en"])
    case .theme: .text
    case .database, .exportFolder: .path
    case .money: .choice(["yuan", "wan"])
    case .glyphs: .choice(["auto", "ascii", "lines", "blocks", "braille"])
    case .color: .choice(["auto", "mono", "8", "16", "256", "direct"])
    case .ambiguousWidth: .choice(["auto", "1", "2"])
    case .pinyin, .sync: .choice(["auto", "on", "off"])
    case .slow, .mouse, .cursor, .reduceMotion, .restore: .truth
    }
  }

  /// The environment variable that goes before the file.
  public var variable: String {
    switch self {
    case .language: "ZHENPING_LANG"
    case .theme: "ZHENPING_THEME"
    case .database: "ZHENPING_DB"
    case .money: "ZHENPING_MONEY"
    case .glyphs: "ZHENPING_GLYPHS"
    case .color: "ZHENPING_COLOR"
    case .ambiguousWidth: "ZHENPING_AMBIGUOUS_WIDTH"
    case .pinyin: "ZHENPING_PINYIN"
    case .sync: "ZHENPING_SYNC"
    case .slow: "ZHENPING_SLOW"
    case .mouse: "ZHENPING_MOUSE"
    case .cursor: "ZHENPING_CURSOR"
    case .reduceMotion: "ZHENPING_REDUCE_MOTION"
    case .restore: "ZHENPING_RESTORE"
    case .exportFolder: "ZHENPING_EXPORT_FOLDER"
    }
  }
}

/// Who said what a setting is; each goes before those after it.
public enum Origin: Equatable, Sendable {
  case flag
  /// The variable's name.
  case environment(String)
  case file(path: String, line: Int)
  case `default`
}
