import ArgumentParser
import Glibc

/// The program's commands; without one it opens the dashboard.
@main
struct Zhenping: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zhenping",
    abstract: "镇屏: the figures of a township on a terminal screen. 乡镇数据全屏看板。",
    discussion: """
      Without a subcommand it opens the dashboard. 不带子命令即打开看板：
        zhenping [--demo] [--db <path>] [--lang zh|en] [--theme <theme>]
      """,
    version: "0.1.0",
    subcommands: [
      DashboardCommand.self, ReadCommand.self, ImportCommand.self, UndoCommand.self,
      PrintCommand.self, ThemeCommand.self, ConfigCommand.self, DoctorCommand.self,
    ],
    defaultSubcommand: DashboardCommand.self)

  static func main() {
    do {
      if let dashboard = Dashboard(simple: CommandLine.arguments.dropFirst()) {
        try dashboard.run()
        return
      }
      var command = try parseAsRoot()
      // The dashboard tells on its screen, and this command beside the values.
      if !(command is DashboardCommand), !(command is ConfigCommand),
        !(command is DoctorCommand)
      {
        Preferences.ofUser.warn()
      }
      try command.run()
    } catch {
      end(with: error)
    }
  }

  /// Says what there is to say, help among it, as the terminal reads it, and ends.
  private static func end(with error: any Error) -> Never {
    let text = fullMessage(for: error)
    let code = exitCode(for: error)
    if !text.isEmpty {
      code == .success ? TerminalText.say(text) : StandardError.write(text + "\n")
    }
    Glibc.exit(code.rawValue)
  }
}
