import Domain
import Foundation
import Intake
import ViewModels

/// The reports of `fixtures/`, each as a ledger of its own.
enum FixtureReports {
  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".txt") }.sorted()
  }()

  static func ledger(of name: String) throws -> Ledger {
    ledger(reading: try TextFile.read(path: folder.appending(path: name).path))
  }

  static func ledger(reading text: String) -> Ledger {
    let report = ReportReader().read(text)
    let place = report.place.map { Place(code: Place.Code($0), name: $0) }
    let document = Document(
      name: "text.txt", period: report.period, place: place?.code, importedAt: "", report: report)
    return Ledger(documents: [document], places: PlaceTree(place.map { [$0] } ?? []))
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../fixtures/reports").standardized
}
