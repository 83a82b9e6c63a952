import ViewModels

/// One thought of a screen, and what is said of each number in it when that is selected.
struct PlainLine: Equatable {
  let text: String
  /// In the order of the arrows.
  private(set) var numbers: [(anchor: Anchor, words: String)] = []

  init(_ text: String, _ numbers: [(anchor: Anchor, words: String)] = []) {
    self.text = text
    self.numbers = numbers
  }

  /// What is said when a number is selected: the whole line at its first one, else the number with
  /// its name.
  func words(for anchor: Anchor) -> String? {
    guard let index = numbers.firstIndex(where: { $0.anchor == anchor }) else { return nil }
    return index == 0 ? text : numbers[index].words
  }

  static func == (a: PlainLine, b: PlainLine) -> Bool {
    a.text == b.text && a.numbers.elementsEqual(b.numbers) { $0 == $1 }
  }
}
