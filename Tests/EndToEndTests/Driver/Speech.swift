/// A language of the program, by its name on the command line.
enum Speech: String, CaseIterable, Sendable {
  case chinese = "zh"
  case english = "en"

  /// The first line of the page without figures.
  var welcome: String { self == .chinese ? "还没有数据。" : "There are no figures yet." }

  var other: Speech { self == .chinese ? .english : .chinese }

  /// The end of the last line of every screen that has room for panels.
  var lastHint: String { self == .chinese ? "q 退出" : "q quit" }
}
