import ArgumentParser
import Domain
import Glibc
import Store
import ViewModels

/// Takes back the last import.
struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Take back the last import. 撤销最近一次导入。")

  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The database. 数据库文件。(default: $XDG_DATA_HOME/zhenping/township.db)", valueName: "path"))
  var chosenDatabase: String?

  @Option(help: "The language: zh or en. 语言。")
  var lang: LanguageOption?

  private var database: String { chosenDatabase ?? DatabasePath.default }

  func run() throws {
    let voice = Voice(language: lang?.language ?? Session.language)
    do throws(StoreFailure) {
      guard access(database, F_OK) == 0 else {
        throw StoreFailure(path: database, reason: .noSuchFile)
      }
      guard let act = try Store(path: database).undoLastImport() else {
        voice.say(Phrase("there is no import to take back", "没有可撤销的导入"))
        return
      }
      for line in Phrase.lines(act) { voice.say(line) }
    } catch {
      voice.warn(Phrase(error))
      throw ExitCode.failure
    }
  }
}
