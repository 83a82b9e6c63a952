extension DashboardState {
  /// A key while something is typed in the last line.
  mutating func updatePrompt(_ key: KeyPress) -> [Effect] {
    guard let prompt else { return [] }
    switch key {
    case .escape, .control("c"):
      self.prompt = nil
      undo(prompt)
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

  private mutating func undo(_ prompt: Prompt) {
    switch prompt.purpose {
    case .filter: filter(by: prompt.former)
    case .find:
      wanted = prompt.former
      guard let spot = prompt.spot else { return }
      focus = spot.focus
      select(spot.selection)
    }
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
