import ViewModels

/// One line on standard error that says how far a long act has come.
///
/// Silent in the first second, and where standard error is no terminal.
struct Progress {
  private let language: Language
  private let start = ContinuousClock.now
  private var isShown = false

  init(_ language: Language) { self.language = language }

  mutating func show(_ phrase: Phrase) {
    guard StandardError.isTerminal, isShown || ContinuousClock.now - start > .seconds(1) else {
      return
    }
    StandardError.write("\r\u{1B}[K\(phrase.text(in: language).withoutControls)")
    isShown = true
  }

  /// Takes the line away.
  mutating func clear() {
    guard isShown else { return }
    StandardError.write("\r\u{1B}[K")
    isShown = false
  }
}
