extension Phrase {
  /// What to tell the user about keys that cannot be had, and what to do.
  public init(_ failure: KeymapFailure, path: String) {
    let reason = Phrase(failure.reason)
    self.init(
      "\(path):\(failure.line): \(reason.english). The usual keys are used",
      "\(path):\(failure.line)：\(reason.chinese)。仍用默认按键")
  }

  private init(_ reason: KeymapFailure.Reason) {
    switch reason {
    case .unknownCommand(let name):
      self.init(
        "there is no command '\(name)'; 'zhenping config --keys' lists them",
        "没有“\(name)”这个命令，用 zhenping config --keys 查看全部命令")
    case .unknownKey(let name, let command):
      self.init(
        "'\(name)' of '\(command)' is not a key; write j, ctrl-d, enter, esc, pgdn, f5 or the like",
        "“\(command)”的“\(name)”不是按键，请写作 j、ctrl-d、enter、esc、pgdn、f5 等")
    case .conflict(let key, let first, let second):
      self.init(
        "the key '\(key)' of '\(second)' is that of '\(first)' too; give one of them another",
        "按键“\(key)”同时属于“\(first)”和“\(second)”，请为其中一个另选按键")
    case .quitNeedsKey:
      self.init(
        "'quit' must keep at least one key", "“quit”至少要保留一个按键")
    }
  }
}
