/// Gives each number of a list with 分别 the name that it belongs to.
///
/// `省外、市外省内、县内务工分别为312人、45人、207人`; a further list of as many numbers in the sentence
/// keeps the names: `涉及31人、16人和13人`.
struct Respectively {
  /// Ranges of elements.
  struct Share {
    let label: Range<Int>
    /// What stands behind the last name and is meant for all: 务工.
    let tail: Range<Int>
    /// The last name of the list with what stands behind it, for further lists.
    let head: Range<Int>
  }

  let elements: [Element]
  let quantities: [Quantity]

  func shares(in sentence: Range<Int>) -> [Int: Share] {
    var shares: [Int: Share] = [:]
    var names: [Range<Int>] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard case .quantity = elements[index].kind else {
        index += 1
        continue
      }
      let (list, end) = list(from: index, in: sentence)
      defer { index = end }
      guard list.count > 1 else { continue }
      var tail = 0..<0
      if let word = announcement(before: index, in: sentence) {
        if let found = labels(before: word, count: list.count, in: sentence) { names = found }
        tail = clauseStart(of: index, in: sentence)..<index
      }
      guard names.count == list.count, let last = names.last else { continue }
      for (name, quantity) in zip(names, list) {
        shares[quantity] = Share(
          label: name, tail: tail.isEmpty || tail.overlaps(last) ? last : tail, head: last)
      }
    }
    return shares
  }

  /// Numbers in one unit with nothing but 、和 between them.
  private func list(from start: Int, in sentence: Range<Int>) -> (quantities: [Int], end: Int) {
    var list: [Int] = []
    var index = start
    var end = start + 1
    while index < sentence.upperBound {
      switch elements[index].kind {
      case .quantity(let quantity):
        if let last = list.last, quantities[last].unit != quantities[quantity].unit {
          return (list, end)
        }
        list.append(quantity)
        end = index + 1
      case .pause, .mark: break
      case .word where elements[index].range.count == 1: break
      case .comma where list.count > 1 || elements[index].range.count == 1:
        guard index + 1 < sentence.upperBound, case .quantity = elements[index + 1].kind else {
          return (list, end)
        }
      default: return (list, end)
      }
      index += 1
    }
    return (list, end)
  }

  /// Where 分别 stands before a list, in its clause.
  private func announcement(before index: Int, in sentence: Range<Int>) -> Int? {
    let vocabulary = Vocabulary.shared
    var place = index - 1
    while place >= max(sentence.lowerBound, index - 12) {
      switch elements[place].kind {
      case .word(let entry) where vocabulary.has(.respectively, entry): return place
      case .comma, .semicolon, .quantity, .colon: return nil
      default: break
      }
      place -= 1
    }
    return nil
  }

  private func clauseStart(of index: Int, in sentence: Range<Int>) -> Int {
    var start = index
    while start > sentence.lowerBound {
      switch elements[start - 1].kind {
      case .comma, .semicolon, .colon, .quantity: return start
      default: start -= 1
      }
    }
    return start
  }

  /// As many names, separated by 、和, as there are numbers.
  private func labels(
    before word: Int, count: Int, in sentence: Range<Int>
  ) -> [Range<Int>]? {
    let vocabulary = Vocabulary.shared
    var labels: [Range<Int>] = []
    var end = word
    var index = word - 1
    while index >= max(sentence.lowerBound, word - 100) {
      let isBreak: Bool
      switch elements[index].kind {
      case .pause: isBreak = true
      case .word(let entry): isBreak = vocabulary.has(.conjunction, entry)
      case .comma, .semicolon, .colon, .quantity:
        labels.append(index + 1..<end)
        return labels.count == count ? labels.reversed() : nil
      default: isBreak = false
      }
      if isBreak {
        labels.append(index + 1..<end)
        end = index
        if labels.count == count { return labels.reversed() }
      }
      index -= 1
    }
    labels.append(max(sentence.lowerBound, word - 100)..<end)
    return labels.count == count ? labels.reversed() : nil
  }
}
