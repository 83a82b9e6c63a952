import Glibc
import Settings
import ViewModels

extension Phrase {
  /// The first of some remarks, and where to find the others; `nil` when there are none.
  init?(_ remarks: [Phrase]) {
    guard let first = remarks.first else { return nil }
    let others = remarks.count - 1
    self =
      others == 0
      ? first
      : Phrase(
        "\(first.english) (\(others) more: zhenping config)",
        "\(first.chinese)（另有 \(others) 处，见 zhenping config）")
  }

  /// What of the user's settings is not used, where it stands, and what to do.
  init(_ failure: SettingsFailure) {
    let reason = Phrase(failure.reason)
    switch failure.place {
    case .file(let path, let line, let column):
      let place = path + [line, column].compactMap { $0 }.map { ":\($0)" }.joined()
      self.init(
        "\(place): \(reason.english). The file is not used",
        "\(place)：\(reason.chinese)。该文件未采用")
    case .variable(let name):
      self.init(
        "\(name): \(reason.english). It is not used", "\(name)：\(reason.chinese)。该变量未采用")
    }
  }

  private init(_ reason: SettingsFailure.Reason) {
    switch reason {
    case .unreadable(let code):
      let words = String(cString: strerror(code))
      self.init("cannot be read: \(words)", "无法读取：\(words)")
    case .tooLarge:
      self.init(
        "is larger than 1 MiB, so it is no settings file", "超过 1 MiB，不是设置文件")
    case .notUTF8:
      self.init("is not UTF-8; save it in that encoding", "不是 UTF-8 编码，请另存为 UTF-8")
    case .notTOML(let reason):
      let words = Phrase(reason)
      self.init(
        "is not TOML: \(words.english); 'zhenping config --example' shows how to write it",
        "不是 TOML：\(words.chinese)；写法见 zhenping config --example")
    case .unknownKey(let key, let known):
      self.init(
        "nobody knows '\(key)'; there are \(known.joined(separator: ", "))",
        "不认识“\(key)”，可用的有：\(known.joined(separator: "、"))")
    case .wrongType(let key, let found, let expected):
      let wanted = Phrase(expected)
      self.init(
        "'\(key)' is \(found), but must be \(wanted.english)",
        "“\(key)”写成了 \(found)，应为\(wanted.chinese)")
    case .unknownValue(let key, let found, let known):
      self.init(
        "'\(key)' cannot be '\(found)'; choose \(known.joined(separator: ", "))",
        "“\(key)”不能是“\(found)”，可选：\(known.joined(separator: "、"))")
    case .relativePath(let key, let found):
      self.init(
        "'\(key)' is '\(found)', but must begin with / or ~/",
        "“\(key)”写成了“\(found)”，应以 / 或 ~/ 开头")
    }
  }

  private init(_ expected: SettingsFailure.Expected) {
    switch expected {
    case .text: self.init("a text in quotes", "引号中的文字")
    case .truth: self.init("true or false, without quotes", " true 或 false（不加引号）")
    case .table: self.init("a table", "表")
    case .keys: self.init("a key in quotes, or a list of such", "引号中的按键，或这样的列表")
    }
  }
}
