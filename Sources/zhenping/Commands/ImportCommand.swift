import ArgumentParser
import Domain
import Store
import ViewModels

/// Reads reports and puts them in the database, all of them or none.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Put reports into the database. 把报告导入数据库。")

  @Argument(
    help: ArgumentHelp(
      "The reports; - is standard input. 报告文件，- 为标准输入。", valueName: "file"))
  var files: [String]

  @Option(
    name: .customLong("db"),
    help: ArgumentHelp(
      "The database. 数据库文件。(default: $XDG_DATA_HOME/zhenping/township.db)", valueName: "path"))
  var chosenDatabase: String?

  @Option(
    help: "What the reports are about: 2023, 2023-H1, 2023-Q3, 2023-06. 所属时期。",
    transform: Self.period(named:))
  var period: Period?

  @Option(help: "Whose reports they are: 石桥镇, 清河县/石桥镇. 所属地点。")
  var place: String?

  @Flag(help: "Show what would change, and write nothing. 只显示改动，不写入。")
  var dryRun = false

  @Option(help: "The language: zh or en. 语言。")
  var lang: LanguageOption?

  func validate() throws {
    if let place, Place.chain(place).isEmpty {
      throw ValidationError("--place names no place. --place 没有地名。")
    }
  }

  private var database: String { chosenDatabase ?? DatabasePath.default }

  func run() throws {
    let voice = Voice(language: lang?.language ?? Session.language)
    var progress = Progress(voice.language)
    guard
      let reports = ReportFiles(files, on: period, of: place).read(voice, &progress)
    else { throw ExitCode(2) }
    do throws(StoreFailure) {
      let store = try dryRun ? storeToLookAt() : Store(path: database)
      let stored = try store.documents()
      let documents = try documents(of: reports, besides: stored, in: store)
      if !dryRun {
        progress.show(
          Phrase("saving \(documents.count) reports", "正在保存 \(documents.count) 份报告"))
      }
      let changes = try dryRun ? announced(documents, in: store) : store.save(documents)
      progress.clear()
      for (changes, report) in zip(changes, reports) {
        for remark in ImportRemark.all(on: changes, as: report.identity, besides: stored) {
          voice.warn(Phrase(remark))
        }
      }
      for changes in changes {
        voice.say(Phrase(changes))
        if dryRun { voice.say(ChangeTable(changes, voice.language).rows) }
      }
    } catch {
      progress.clear()
      voice.warn(Phrase(error))
      throw ExitCode.failure
    }
  }

  private static func period(named text: String) throws -> Period {
    guard let period = Period(text) else {
      throw ValidationError("write it as 2023, 2023-H1, 2023-Q3 or 2023-06. 请写成上述形式。")
    }
    return period
  }

  /// The database as it is; an empty one where there is none yet, since a dry run makes no file.
  private func storeToLookAt() throws(StoreFailure) -> Store {
    do {
      return try Store(readingAt: database)
    } catch {
      guard error.reason == .noSuchFile else { throw error }
      return try Store.inMemory()
    }
  }

  private func documents(
    of reports: [ReportFiles.Item], besides stored: [DocumentSummary], in store: Store
  ) throws(StoreFailure) -> [Document] {
    let (places, now) = (try store.places(), LocalTime.now)
    var documents: [Document] = []
    for item in reports {
      let (identity, text) = (item.identity, item.report.text)
      // Comparing texts is only worth its time where they have something to tell.
      let isStated = identity.period != nil && identity.place != nil
      documents.append(
        Document(
          importing: item.report, as: identity, at: now, into: stored,
          identical: isStated ? [] : try store.documents(named: identity.name, saying: text),
          places))
    }
    return documents
  }

  private func announced(
    _ documents: [Document], in store: Store
  ) throws(StoreFailure) -> [Changes] {
    var changes: [Changes] = []
    for document in documents { changes.append(try store.changes(saving: document)) }
    return changes
  }
}
