extension DashboardState {
  /// A key while something is typed in the last line.
  mutating func updatePrompt(_ key: KeyPress) -> [Effect] {
    guard let prompt else { return [] }
    switch key {
    case .escape, .control("c"):
      self.prompt?.editor = LineEditor(prompt.former)
      followPrompt()
      self.prompt = nil
    case .backspace where prompt.editor.text.isEmpty:
      self.prompt = nil
    case .enter:
      self.prompt = nil
    case .up: move(.up)
    case .down: move(.down)
    case .pageUp: move(.pageUp)
    case .pageDown: move(.pageDown)
    case .control("l"): return [.repaint]
    default:
      if self.prompt?.editor.take(key) == true { followPrompt() }
    }
    return []
  }

  /// What is typed takes effect at once.
  mutating func followPrompt() {
    guard let prompt else { return }
    switch prompt.purpose {
    case .filter: filter(by: prompt.editor.text)
    case .find:
      wanted = prompt.editor.text
      find(from: .here)
    }
  }
}
