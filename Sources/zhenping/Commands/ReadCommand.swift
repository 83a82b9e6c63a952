import ArgumentParser
import Domain
import Glibc
import Intake
import ViewModels

/// `zhenping read FILE…`: every figure of a report on standard output, nothing stored.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Print every figure of a report. 列出报告中的全部数字。")

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }
  @Argument(
    help: ArgumentHelp(
      "The reports; - is standard input. 报告文件，- 为标准输入。", valueName: "file"))
  var files: [String]

  @Option(help: "The form. 格式。")
  var format: Format = .table

  @Option(help: "The language: zh or en. 语言。")
  var lang: LanguageOption?

  func run() throws {
    let language = lang?.language ?? Session.language
    let voice = Voice(language: language)
    var readings: [FigureListing.Reading] = []
    var hasFailed = false
    for file in files {
      do {
        let report = ReportReader().read(try TextFile.read(path: file))
        readings.append(FigureListing.Reading(file: file, report: report))
      } catch {
        hasFailed = true
        voice.warn(Phrase(error))
      }
    }
    let listing = FigureListing(readings: readings, namesFiles: files.count > 1)
    switch format {
    case .table: if !readings.isEmpty { write(FigureTable(listing).text(in: language)) }
    case .json: write(FigureJSON(listing).text)
    case .csv: write(FigureCSV(listing).text)
    }
    if hasFailed { throw ExitCode(2) }
  }

  private func write(_ text: String) { TerminalText.say(text, terminator: "") }
}
