import ArgumentParser
import BundledReport
import Domain
import Intake
import Store
import ViewModels

/// Where the figures come from: a database, or the demonstration.
struct DataOptions: ParsableArguments {
  @Flag(help: "Show the bundled demonstration report. 打开内置的演示报告。")
  var demo = false

  @Option(
    help: ArgumentHelp(
      "The database. 数据库文件。(default: $XDG_DATA_HOME/zhenping/township.db)", valueName: "path"))
  var db: String?

  /// The database's path; `nil` for the demonstration.
  var path: String? { demo ? nil : db ?? DatabasePath.default }

  /// Everything there is; an empty ledger where there is no database yet.
  func ledger() throws(StoreFailure) -> Ledger {
    guard let path else { return Self.demonstration }
    do throws(StoreFailure) {
      return try Store(readingAt: path).ledger()
    } catch {
      guard error.reason == .noSuchFile, db == nil else { throw error }
      return Ledger()
    }
  }

  /// The bundled report, read from its text like any other.
  static var demonstration: Ledger {
    let text = String(decoding: BundledReport.bytes, as: UTF8.self)
    let report = ReportReader().read(text)
    let place = report.place.map { Place(code: Place.Code($0), name: $0) }
    let document = Document(
      name: "demo.txt", period: report.period, place: place?.code, importedAt: "", report: report)
    return Ledger(documents: [document], places: PlaceTree(place.map { [$0] } ?? []))
  }
}

enum LanguageOption: String, ExpressibleByArgument, CaseIterable {
  case zh, en

  var language: Language { self == .zh ? .chinese : .english }
}
