import Settings
import ViewModels

/// What the user has set, in the program's own types, and how far it was not understood.
struct Preferences {
  /// Read once: from the files and the environment, without the command line.
  static let ofUser = Preferences()

  /// With the command line's flags once they are known.
  var configuration: Configuration
  /// The commands' own keys when the user's cannot be had.
  let keymap: Keymap
  private let keysFailure: Phrase?

  private init() {
    configuration = Configuration()
    do throws(SettingsFailure) {
      (keymap, keysFailure) = Self.keymap(of: try KeysFile.ofUser())
    } catch {
      (keymap, keysFailure) = (Keymap(), Phrase(error))
    }
  }

  private static func keymap(of file: KeysFile?) -> (Keymap, Phrase?) {
    guard let file else { return (Keymap(), nil) }
    do throws(KeymapFailure) {
      let changes = file.bindings.map { (command: $0.command, keys: $0.keys, line: $0.line) }
      return (try Keymap(changes: changes), nil)
    } catch {
      return (Keymap(), Phrase(error, path: file.path))
    }
  }

  /// What was not understood; none of it is used.
  var remarks: [Phrase] {
    configuration.failures.map { Phrase($0) } + [keysFailure].compactMap { $0 }
  }

  /// Says on standard error what was not understood.
  func warn() {
    for remark in remarks { Voice(language: language).warn(remark) }
  }

  /// The locale's where nothing is set.
  var language: Language {
    self[.language].map { $0 == "zh" ? .chinese : .english } ?? Session.localeLanguage
  }

  /// As ``ThemeShelf`` knows it.
  var theme: String { self[.theme] ?? Look.usualTheme }
  /// `nil` is the usual place.
  var database: String? { self[.database] }
  /// `nil` is what the readers of the language are used to.
  var money: MoneyUnit? { self[.money].map { $0 == "yuan" ? .yuan : .tenThousandYuan } }
  /// `nil` is what the terminal is able to.
  var glyphs: GlyphTier? { self[.glyphs].flatMap { GlyphTier(rawValue: $0) } }
  /// `nil` is what the terminal is able to; else a name of ``Setting/kind``.
  var color: String? { self[.color].flatMap { $0 == "auto" ? nil : $0 } }
  /// `nil` is as wide as the terminal draws them.
  var ambiguousWidth: Int? { self[.ambiguousWidth].flatMap { Int($0) } }
  /// `nil` is where the terminal has no Chinese.
  var pinyin: Bool? { self[.pinyin].flatMap { $0 == "auto" ? nil : $0 == "on" } }
  /// `nil` is where the terminal says that it can.
  var sync: Bool? { self[.sync].flatMap { $0 == "auto" ? nil : $0 == "on" } }
  var isSlow: Bool { self[.slow] == "true" }
  var takesMouse: Bool { self[.mouse] != "false" && !(isSlow && self[.mouse] == nil) }
  var showsCursor: Bool { self[.cursor] == "true" }
  var reducesMotion: Bool { self[.reduceMotion] == "true" }
  var restores: Bool { self[.restore] != "false" }
  /// `nil` is the folder that the program was started in.
  var exportFolder: String? { self[.exportFolder] }

  private subscript(setting: Setting) -> String? { configuration[setting]?.text }
}
