import ArgumentParser

/// `zhenping`: the dashboard; what it is when no other command is given.
struct DashboardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dashboard", abstract: "Open the dashboard. 打开看板。", shouldDisplay: false)

  @OptionGroup var data: DataOptions
  @OptionGroup var look: LookOptions

  func run() throws { try Dashboard(source: data.source, look: look.look).run() }
}
