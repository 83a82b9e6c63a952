import ArgumentParser
import Canvas
import Domain
import FrontEnd
import ViewModels

/// `zhenping print SCREEN`: any screen without a terminal, from the same view models.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Print a screen. 打印一个屏幕。")

  @Argument(
    help: ArgumentHelp(
      "The screen: overview, \(Panel.everything.map(\.id.name).joined(separator: ", ")). 屏幕名称。",
      valueName: "screen"))
  var screen: ScreenName = .overview

  @OptionGroup var data: DataOptions

  @Option(help: "The size in character cells. 大小（列×行）。")
  var size = SizeOption(width: 120, height: 40)

  @OptionGroup var look: LookOptions

  @Option(help: "The form. 格式。")
  var format = PrintFormat.text

  func run() throws {
    let look = look.look
    let theme = try look.chosenTheme()
    let sheet = try Sheet(screen, of: data.source, size: size.size, in: look.language)
    switch format {
    case .text: print(sheet.text)
    case .ansi: print(sheet.ansi(in: theme))
    case .json: print(try sheet.json())
    }
  }
}

enum PrintFormat: String, ExpressibleByArgument, CaseIterable {
  case text, ansi, json
}

/// A screen by its name on the command line.
enum ScreenName: ExpressibleByArgument {
  case overview
  case panel(Panel)

  init?(argument: String) {
    if argument == "overview" {
      self = .overview
    } else if let panel = Panel.everything.first(where: { $0.id.name == argument }) {
      self = .panel(panel)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] { ["overview"] + Panel.everything.map(\.id.name) }
  var defaultValueDescription: String { name }

  var name: String {
    switch self {
    case .overview: "overview"
    case .panel(let panel): panel.id.name
    }
  }
}

/// `120x40`.
struct SizeOption: ExpressibleByArgument {
  let size: ScreenSize

  init(width: Int, height: Int) { size = ScreenSize(width: width, height: height) }

  init?(argument: String) {
    let parts = argument.split(separator: "x", omittingEmptySubsequences: false)
    guard parts.count == 2, let width = Int(parts[0]), let height = Int(parts[1]),
      (1...1000).contains(width), (1...1000).contains(height)
    else { return nil }
    self.init(width: width, height: height)
  }

  var defaultValueDescription: String { "\(size.width)x\(size.height)" }
}
