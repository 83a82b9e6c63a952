import ArgumentParser

/// Where the figures come from: a database, or the demonstration.
struct DataOptions: ParsableArguments {
  @Flag(help: "Show the bundled demonstration report. 打开内置的演示报告。")
  var demo = false

  @Option(
    help: ArgumentHelp(
      "The database. 数据库文件。(default: $XDG_DATA_HOME/zhenping/township.db)", valueName: "path"))
  var db: String?

  var source: DataSource { DataSource(isDemonstration: demo, chosenPath: db) }
}
