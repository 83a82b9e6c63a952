extension Command {
  static let up = Command(
    "up", [.up, .character("k")], Phrase("Up", "上移"),
    hint: Hint(Phrase("select", "选择"), keys: "↑↓←→")
  ) { state in
    state.move(.up)
    return []
  }

  static let down = Command("down", [.down, .character("j")], Phrase("Down", "下移")) { state in
    state.move(.down)
    return []
  }

  static let left = Command("left", [.left, .character("h")], Phrase("Left", "左移")) { state in
    state.move(.left)
    return []
  }

  static let right = Command("right", [.right, .character("l")], Phrase("Right", "右移")) { state in
    state.move(.right)
    return []
  }

  static let first = Command(
    "first", [.character("g"), .home], Phrase("First line", "首行")
  ) { state in
    state.move(.first)
    return []
  }

  static let last = Command("last", [.character("G"), .end], Phrase("Last line", "末行")) { state in
    state.move(.last)
    return []
  }

  static let pageDown = Command(
    "page-down", [.pageDown, .control("d")], Phrase("Half a page down", "下翻半页")
  ) { state in
    state.move(.pageDown)
    return []
  }

  static let pageUp = Command(
    "page-up", [.pageUp, .control("u")], Phrase("Half a page up", "上翻半页")
  ) { state in
    state.move(.pageUp)
    return []
  }
}
