import Themes
import ViewModels

extension Phrase {
  /// What is wrong with a theme, and where.
  init(_ failure: ThemeFailure, theme: String) {
    let place = [failure.line, failure.column].compactMap { $0 }.map { ":\($0)" }.joined()
    let reason = Phrase(failure.reason)
    self.init("\(theme)\(place): \(reason.english)", "\(theme)\(place)：\(reason.chinese)")
  }

  private init(_ reason: ThemeFailure.Reason) {
    switch reason {
    case .notTOML(let reason):
      let words = Phrase(reason)
      self.init("is not TOML: \(words.english)", "不是 TOML：\(words.chinese)")
    case .missing(let key): self.init("'\(key)' is missing", "缺少“\(key)”")
    case .unknown(let key): self.init("nobody knows '\(key)'", "不认识“\(key)”")
    case .wrongType(let key, let expected):
      self.init("'\(key)' must be \(expected)", "“\(key)”应为 \(expected)")
    case .unknownSchema(let number):
      self.init(
        "is written for schema \(number); this program knows 1", "版式为 \(number)，本程序只认 1")
    case .unknownVariant(let name):
      self.init("'\(name)' is not dark, light or any", "“\(name)”不是 dark、light 或 any")
    case .unknownColour(let name):
      self.init("unknown colour '\(name)'", "不认识颜色“\(name)”")
    case .unknownAttribute(let name):
      self.init("unknown attribute '\(name)'", "不认识字形“\(name)”")
    case .unknownNumber(let number):
      self.init("no colour has the number \(number): 16 to 255", "没有编号 \(number) 的颜色，应为 16 至 255")
    case .unknownContrast(let name):
      self.init("'\(name)' is not usual or high", "“\(name)”不是 usual 或 high")
    case .unknownGlyphs(let name):
      self.init("unknown glyphs '\(name)'", "不认识字符集“\(name)”")
    case .unknownParent(let name):
      self.init("there is no theme '\(name)' to inherit from", "没有可继承的主题“\(name)”")
    case .inheritsItself(let names):
      let chain = names.joined(separator: " → ")
      self.init("inherits from itself: \(chain)", "继承成环：\(chain)")
    case .parent(let name, let failure): self = Phrase(failure, theme: name)
    }
  }
}
