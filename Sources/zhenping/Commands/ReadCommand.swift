import ArgumentParser
import Domain
import Glibc
import Intake
import ViewModels

/// Prints every figure of a report, and stores nothing.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read", abstract: "Print every figure of a report. 列出报告中的全部数字。")

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }

  @Argument(
    help: ArgumentHelp(
      "The reports; - is standard input. 报告文件，- 为标准输入。", valueName: "file"))
  var files: [String]

  @Option(help: "How to print them. 输出格式。")
  var format: Format = .table

  @Option(help: "The language: zh or en. 语言。")
  var lang: LanguageOption?

  func run() throws {
    let voice = Voice(language: lang?.language ?? Session.language)
    let reader = ReportReader()
    var readings: [ReadingListing.Reading] = []
    for file in files {
      do {
        let report = reader.read(try TextFile.read(path: file))
        readings.append(ReadingListing.Reading(file: file, report: report))
      } catch {
        voice.warn(Phrase(error))
      }
    }
    let listing = ReadingListing(readings: readings, namesFiles: files.count > 1)
    switch format {
    case .table where readings.isEmpty: break
    case .table: write(ReadingTable(listing).text(in: voice.language))
    case .json: write(ReadingJSON(listing).text)
    case .csv: write(ReadingCSV(listing).text)
    }
    if readings.count < files.count { throw ExitCode(2) }
  }

  /// Writes all of it, or as much as somebody listens to.
  private func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }
}
