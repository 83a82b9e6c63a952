import TOML
import ViewModels

extension Phrase {
  /// What is wrong with a text that is not TOML.
  init(_ reason: TOMLFailure.Reason) {
    switch reason {
    case .expected(let expectation, let found):
      let wanted = Phrase(expectation)
      let found = Phrase(found)
      self.init(
        "\(wanted.english) expected, \(found.english) found",
        "此处应为\(wanted.chinese)，实为\(found.chinese)")
    case .openString: self.init("the quotes are not closed", "引号未闭合")
    case .badEscape(let text): self.init("unknown escape '\(text)'", "不认识转义“\(text)”")
    case .badValue(let word):
      self.init("'\(word)' needs quotes", "“\(word)”应加引号")
    case .twice(let key): self.init("'\(key)' is there already", "“\(key)”重复")
    case .tooDeep: self.init("more than 32 levels", "超过 32 层")
    }
  }

  private init(_ expectation: TOMLFailure.Expectation) {
    switch expectation {
    case .key: self.init("a key", "键")
    case .value: self.init("a value", "值")
    case .equalsSign: self.init("=", "“=”")
    case .closingBracket: self.init("]", "“]”")
    case .commaOrBracket: self.init(", or ]", "“,”或“]”")
    case .commaOrBrace: self.init(", or }", "“,”或“}”")
    case .endOfLine: self.init("the end of the line", "行尾")
    }
  }

  private init(_ found: Unicode.Scalar?) {
    guard let found else {
      self.init("the end", "文件尾")
      return
    }
    guard found != "\n", found != "\r" else {
      self.init("the end of the line", "行尾")
      return
    }
    // What cannot be seen is named.
    let isVisible = !found.properties.isDefaultIgnorableCodePoint && found.value > 0x20
    let hexadecimal = String(found.value, radix: 16, uppercase: true)
    let name = isVisible ? String(found) : "U+" + hexadecimal
    self.init("'\(name)'", "“\(name)”")
  }
}
