/// A look at a regular expression before it is used.
enum Repetition {
  /// Whether something repeated without end is itself repeated without end, as in `(a+)+`.
  ///
  /// Such an expression may take longer than anyone lives to fail on a text of forty letters.
  static func isNested(in expression: String) -> Bool {
    var isRepeated = [false]
    var hasClosedRepeated = false
    var isEscaped = false
    var isInsideSet = false
    for character in expression {
      let closedRepeated = hasClosedRepeated
      hasClosedRepeated = false
      if isEscaped {
        isEscaped = false
        continue
      }
      switch character {
      case "\\": isEscaped = true
      case "[": isInsideSet = true
      case "]": isInsideSet = false
      case _ where isInsideSet: break
      case "(": isRepeated.append(false)
      case ")":
        let inner = isRepeated.count > 1 ? isRepeated.removeLast() : false
        hasClosedRepeated = inner
        if inner { isRepeated[isRepeated.count - 1] = true }
      case "+", "*", "{":
        if closedRepeated { return true }
        isRepeated[isRepeated.count - 1] = true
      default: break
      }
    }
    return false
  }
}
