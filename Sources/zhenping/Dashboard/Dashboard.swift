import ArgumentParser
import Canvas
import Curses
import Glibc
import ViewModels

/// The dashboard, from its options to its exit code.
struct Dashboard {
  var source = DataSource()
  var look = Look()

  init(source: DataSource, look: Look) {
    self.source = source
    self.look = look
  }

  /// Reads a command line that has nothing but the dashboard's own options, all of them right.
  ///
  /// The argument parser takes 4 ms of the 9 that the first frame may take, most of it looking up
  /// types; it still reads everything else, and says what is wrong.
  init?(plain arguments: some Sequence<String>) {
    var rest = arguments.makeIterator()
    while let name = rest.next() {
      switch name {
      case "--demo": source.isDemonstration = true
      case "--db":
        guard let path = rest.next(), !path.hasPrefix("-") else { return nil }
        source.chosenPath = path
      case "--lang":
        guard let lang = rest.next().flatMap(LanguageOption.init(rawValue:)) else { return nil }
        look.lang = lang
      case "--theme":
        guard let theme = rest.next(), !theme.hasPrefix("-") else { return nil }
        look.theme = theme
      default: return nil
      }
    }
  }

  /// - Throws: `ExitCode`, whatever has to be said being said.
  func run() throws {
    let theme = try look.chosenTheme()
    do throws(TerminalFailure) {
      let ending = try Loop.run(on: source, in: look.language, wearing: theme)
      if ending != 0 { exit(ending) }
    } catch {
      try printInstead(error)
    }
  }

  /// Without a screen the overview is still worth having, as text.
  private func printInstead(_ failure: TerminalFailure) throws {
    let language = look.language
    if failure.reason != .notATerminal { Voice(language: language).warn(Phrase(failure)) }
    let size = ScreenSize(width: 120, height: 40)
    print(try Sheet(.overview, of: source, size: size, in: language).text)
  }
}
