import ArgumentParser
import ViewModels

/// The forms of `print`: those of an export, and the screen for a terminal.
enum PrintFormat: String, ExpressibleByArgument, CaseIterable {
  case text, plain, ansi, json, csv
  case csvGB18030 = "csv-gb18030"
  case markdown, html, svg, xlsx

  /// Whether a terminal could not show it.
  var isBinary: Bool { self == .xlsx || self == .csvGB18030 }

  /// Whether it is looked at as it is; what is read by programs has all text as written.
  var isRead: Bool {
    switch self {
    case .text, .plain, .ansi, .svg: true
    case .json, .csv, .csvGB18030, .markdown, .html, .xlsx: false
    }
  }

  /// The form of the screen's tables; `nil` where the screen itself is printed.
  var tables: ExportFormat? {
    switch self {
    case .text, .plain, .ansi, .json, .svg: nil
    case .csv: .csv
    case .csvGB18030: .csvGB18030
    case .markdown: .markdown
    case .html: .html
    case .xlsx: .xlsx
    }
  }
}

/// A screen by its name on the command line.
enum ScreenName: ExpressibleByArgument {
  case overview
  case panel(Panel)
  case further(FurtherScreen)

  /// The screens that are panels.
  static let panels = Panel.everything

  init?(argument: String) {
    if argument == "overview" {
      self = .overview
    } else if let panel = Self.panels.first(where: { $0.id.name == argument }) {
      self = .panel(panel)
    } else if let screen = FurtherScreen(rawValue: argument) {
      self = .further(screen)
    } else {
      return nil
    }
  }

  static var allValueStrings: [String] {
    ["overview"] + panels.map(\.id.name) + FurtherScreen.allCases.map(\.rawValue)
  }
  var defaultValueDescription: String { name }

  var name: String {
    switch self {
    case .overview: "overview"
    case .panel(let panel): panel.id.name
    case .further(let screen): screen.rawValue
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
