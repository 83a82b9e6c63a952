import Domain
import Foundation
import Intake
import Testing

/// A report of `fixtures/` with what a person found in it.
struct Fixture: CustomTestStringConvertible {
  struct Row {
    let indicator, segment, value, unit, bound, asOf, quote: String
  }

  let name: String
  let text: String
  let rows: [Row]

  var testDescription: String { name }

  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../fixtures").standardized

  static let all: [Fixture] = ["demonstration", "reports"].flatMap { folder in
    let files = try? FileManager.default.contentsOfDirectory(
      at: Self.folder.appending(path: folder), includingPropertiesForKeys: nil)
    return (files ?? []).filter { $0.pathExtension == "tsv" }.sorted { $0.path < $1.path }
      .compactMap { Fixture($0) }
  }

  private init?(_ table: URL) {
    name = table.deletingPathExtension().lastPathComponent
    let report = table.deletingPathExtension().appendingPathExtension("txt")
    guard let text = try? TextFile.read(path: report.path),
      let lines = try? String(contentsOf: table, encoding: .utf8)
    else { return nil }
    self.text = text
    rows = lines.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map {
        String($0).replacing("\\n", with: "\n")
      }
      return Row(
        indicator: cells[0], segment: cells[1], value: cells[2], unit: cells[3], bound: cells[4],
        asOf: cells[5], quote: cells[6])
    }
  }
}

/// What a figure says, in the words of a fixture's table.
func row(of figure: Figure) -> String {
  let isShare = figure.unit == .percent && figure.written.unit == "百分之"
  return [
    figure.indicator?.text ?? "-", figure.segments.first?.name ?? "-", figure.written.digits,
    isShare ? "百分之" : figure.written.unit, figure.bound.rawValue, figure.asOf?.written ?? "-",
  ].joined(separator: " ")
}
