import ArgumentParser
import Canvas
import Curses
import Domain
import FrontEnd
import Glibc
import ViewModels

/// `zhenping`: the dashboard; what it is when no other command is given.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Open the dashboard. 打开看板。", shouldDisplay: false)

  @OptionGroup var data: DataOptions

  @OptionGroup var look: LookOptions

  func run() throws {
    let language = look.language
    let theme = try look.chosenTheme()
    let ending: CInt
    do throws(TerminalFailure) {
      ending = try Loop.run(on: data, in: language, wearing: theme)
    } catch {
      try printInstead(error, language)
      return
    }
    throw ExitCode(ending)
  }

  /// Without a screen the overview is still worth having, as text.
  private func printInstead(_ failure: TerminalFailure, _ language: Language) throws {
    if failure.reason != .notATerminal { Voice(language: language).warn(Phrase(failure)) }
    let sheet = Sheet(
      screen: .overview, size: ScreenSize(width: 120, height: 40), language: language,
      theme: .terminal)
    print(sheet.text(of: try data.loaded(in: language)))
  }
}

extension DataOptions {
  /// The ledger; a failure is said in words on standard error and ends the program.
  func loaded(in language: Language) throws -> Ledger {
    do throws(StoreFailure) {
      return try ledger()
    } catch {
      Voice(language: language).warn(Phrase(error))
      throw ExitCode(2)
    }
  }
}
