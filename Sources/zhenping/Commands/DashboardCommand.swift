import ArgumentParser

/// `zhenping`: the dashboard; what it is when no other command is given.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Open the dashboard. 打开看板。", shouldDisplay: false)

  @OptionGroup var data: DataOptions
  @OptionGroup var look: LookOptions

  @Flag(help: "In words, line by line: for screen readers and any terminal. 文字方式，逐行朗读。")
  var plain = false

  func run() throws {
    try Dashboard(source: data.source, look: look.look, isPlain: plain).run()
  }
}
