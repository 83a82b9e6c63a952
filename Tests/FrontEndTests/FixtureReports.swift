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
    let document = Document(
      name: "report.txt", period: report.period, place: nil, importedAt: "", report: report)
    return Ledger(documents: [document])
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../fixtures/reports").standardized
}
