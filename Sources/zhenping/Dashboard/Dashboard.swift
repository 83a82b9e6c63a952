import ArgumentParser
import Canvas
import Curses
import Glibc
import Settings
import ViewModels

/// The dashboard, from its options to its exit code.
struct Dashboard {
  var source = DataSource()
  var look = Look()
  /// A conversation in lines instead of a screen.
  var isPlain = false

  init(source: DataSource, look: Look, isPlain: Bool) {
    self.source = source
    self.look = look
    self.isPlain = isPlain
  }

  /// Reads a command line that has nothing but the dashboard's own options, all of them right.
  ///
  /// The argument parser takes 4 ms of the 9 that the first frame may take, most of it looking up
  /// types; it still reads everything else, and says what is wrong.
  init?(simple arguments: some Sequence<String>) {
    var rest = arguments.makeIterator()
    while let name = rest.next() {
      switch name {
      case "--plain": isPlain = true
      case "--demo": source.isDemonstration = true
      case "--db":
        guard let path = rest.next(), !path.hasPrefix("-") else { return nil }
        source.chosenPath = path
      case "--slow": look.flags[.slow] = "true"
      case "--reduce-motion": look.flags[.reduceMotion] = "true"
      default:
        guard let setting = Self.settings[name], let text = rest.next(),
          let value = Self.value(text, of: setting)
        else { return nil }
        look.flags[setting] = value
      }
    }
  }

  private static let settings: [String: Setting] = [
    "--lang": .language, "--theme": .theme, "--money": .money, "--color": .color,
    "--glyphs": .glyphs, "--ambiguous-width": .ambiguousWidth, "--pinyin": .pinyin,
    "--sync": .sync, "--mouse": .mouse, "--cursor": .cursor,
  ]

  private static func value(_ text: String, of setting: Setting) -> String? {
    switch setting.kind {
    case .choice(let known): known.contains(text) ? text : nil
    case .truth: ["on": "true", "off": "false"][text]
    case .text, .path: text.hasPrefix("-") ? nil : text
    }
  }

  /// - Throws: `ExitCode`, whatever has to be said being said.
  func run() throws {
    let preferences = look.preferences
    // A demonstration begins where demonstrations begin.
    let memory = preferences.restores ? source.path.map { SessionMemory(of: $0) } : nil
    var remembered = memory?.load() ?? [:]
    if preferences.money != nil { remembered["money"] = nil }
    var look = look
    if preferences.configuration[.theme] == nil { look.theme = remembered["theme"] }
    let (theme, remark) = look.dress()
    if let remark, self.look.theme != nil {
      Voice(language: look.language).warn(remark)
      throw ExitCode(2)
    }
    let remarks = preferences.remarks + [remark].compactMap { $0 }
    let opening = Opening(
      themeName: look.preferences.theme, theme: theme, remark: Phrase(remarks), memory: memory,
      remembered: remembered)
    do throws(TerminalFailure) {
      let ending = isPlain ? PlainLoop.run(self, as: opening) : try Loop.run(self, as: opening)
      if ending != 0 { exit(ending) }
    } catch {
      try printInstead(error)
    }
  }

  /// Without a screen the overview is still worth having, as text.
  private func printInstead(_ failure: TerminalFailure) throws {
    let language = look.language
    if failure.reason != .notATerminal { Voice(language: language).warn(Phrase(failure)) }
    // As wide as the terminal, or its lines would be broken; below 80 columns figures would be missing.
    let width = min(max(WindowWidth.columns ?? 120, 80), 120)
    let size = ScreenSize(width: width, height: 40)
    TerminalText.say(try Sheet(.overview, of: source, size: size, as: look).text)
  }
}
