import ArgumentParser
import Domain
import Glibc
import Intake
import ViewModels

/// `zhenping read FILE…`: every figure of a report on standard output, nothing stored.
struct ReadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "read",
    abstract: "Print every figure of a Chinese work report / 列出工作报告中的全部数字")

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, csv }
  enum Tongue: String, ExpressibleByArgument, CaseIterable { case zh, en }

  @Argument(help: "Reports as text, - for standard input / 报告文本，- 为标准输入")
  var files: [String]

  @Option(help: "How to print / 输出格式")
  var format: Format = .table

  @Option(help: "Language of headings and messages / 表头和提示的语言")
  var lang: Tongue?

  func run() throws {
    let language = language
    var readings: [ReadingListing.Reading] = []
    var hasFailed = false
    for file in files {
      do {
        let report = ReportReader().read(try TextFile.read(path: file))
        readings.append(ReadingListing.Reading(file: file, report: report))
      } catch {
        hasFailed = true
        let phrase = Phrase(error) { String(cString: strerror($0)) }
        StandardError.write(phrase.text(in: language))
      }
    }
    let listing = ReadingListing(readings: readings, namesFiles: files.count > 1)
    switch format {
    case .table: if !readings.isEmpty { write(ReadingTable(listing).text(in: language)) }
    case .json: write(ReadingJSON(listing).text)
    case .csv: write(ReadingCSV(listing).text)
    }
    if hasFailed { throw ExitCode(2) }
  }

  private var language: Language {
    switch lang {
    case .zh: return .chinese
    case .en: return .english
    case nil:
      for name in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { continue }
        return value.hasPrefix("zh") ? .chinese : .english
      }
      return .english
    }
  }

  private func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        let count = Glibc.write(STDOUT_FILENO, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
    }
  }
}
