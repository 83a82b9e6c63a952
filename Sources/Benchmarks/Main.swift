import BundledReport
import Domain
import FrontEnd
import Intake
import Store
import ViewModels

/// Times what the program does most, in one process, as medians of many turns.
///
/// `swift run -c release Benchmarks [name]`; what it shows from outside is measured with a terminal.
/// `Benchmarks generate PATH` writes a database of 100 places and 20 periods, `Benchmarks load PATH`
/// times reading one, for the memory of which ask `/usr/bin/time -v`, and `Benchmarks keys PATH`
/// what a key takes on it.
@main
enum Main {
  static func main() throws {
    let arguments = Array(CommandLine.arguments.dropFirst())
    switch (arguments.first, arguments.dropFirst().first) {
    case ("generate", let path?): try GeneratedDatabase.write(to: path)
    case ("load", let path?): try GeneratedDatabase.load(path)
    case ("keys", let path?):
      var times = try KeyTimes(path)
      times.printAll()
    default: try measureAll()
    }
  }

  private static func measureAll() throws {
    let text = String(decoding: BundledReport.bytes, as: UTF8.self)
    let report = ReportReader().read(text)
    let document = Document(
      name: "demo.txt", period: report.period, place: nil, importedAt: "", report: report)
    var state = DashboardState(language: .chinese, size: ScreenSize(width: 120, height: 40))
    _ = state.update(.ledgerLoaded(Ledger(documents: [document])))
    var view = DashboardView()

    measure("read the demonstration (\(report.figures.count) figures)") {
      _ = ReportReader().read(text)
    }
    let long = String(repeating: text, count: 10_000_000 / text.utf8.count)
    measure("read 10 MB", turns: 3) { _ = ReportReader().read(long) }
    measure("draw the overview at 120x40") { _ = view.draw(state) }
    measure("move the selection and draw") {
      _ = state.update(.key(.down))
      _ = view.draw(state)
    }
    measure("open the next panel and draw") {
      _ = state.update(.key(.tab))
      _ = view.draw(state)
    }
    let store = try Store.inMemory()
    try measure("import the demonstration", turns: 20) { _ = try store.save(document) }
    try measure("load the ledger", turns: 50) { _ = try store.ledger() }
  }

  private static func measure(_ name: String, turns: Int = 200, _ body: () throws -> Void) rethrows
  {
    let wanted = CommandLine.arguments.dropFirst().first
    if let wanted, !name.contains(wanted) { return }
    try Median.print(name, turns: turns, body)
  }
}
