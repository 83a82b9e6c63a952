import ArgumentParser
import BundledReport
import Domain
import Intake
import Store
import ViewModels

/// Where the figures come from.
struct DataSource {
  var isDemonstration = false
  /// `nil` is the usual place.
  var chosenPath: String?

  /// The database's path; `nil` for the demonstration.
  var path: String? { isDemonstration ? nil : chosenPath ?? DatabasePath.default }

  /// Everything there is; an empty ledger where there is no database yet.
  func ledger() throws(StoreFailure) -> Ledger {
    guard let path else { return Self.demonstration }
    do throws(StoreFailure) {
      return try Store(readingAt: path).ledger()
    } catch {
      guard error.reason == .noSuchFile, chosenPath == nil else { throw error }
      return Ledger()
    }
  }

  /// The ledger; a failure is said in words on standard error and ends the program.
  func loaded(in language: Language) throws -> Ledger {
    do throws(StoreFailure) {
      return try ledger()
    } catch {
      Voice(language: language).warn(Phrase(error))
      throw ExitCode(2)
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
