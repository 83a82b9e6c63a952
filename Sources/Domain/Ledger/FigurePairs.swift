/// The figures of two texts, each with its counterpart in the other; linear in their number.
struct FigurePairs {
  /// In the order of the new text.
  private(set) var both: [Changes.Change] = []
  /// In the order of the old text.
  private(set) var onlyOld: [Figure] = []
  /// In the order of the new text.
  private(set) var onlyNew: [Figure] = []

  init(_ old: [Figure], _ new: [Figure]) {
    guard !old.isEmpty else {
      onlyNew = new
      return
    }

    // Those that say the same go first: else two sentences that changed places would read as two
    // changes.
    var counterparts = [Int?](repeating: nil, count: new.count)
    var isTaken = [Bool](repeating: false, count: old.count)
    pair(by: Statement.init)
    pair(by: Subject.init)

    func pair<Key: Hashable>(by key: (Figure) -> Key) {
      var waiting = Dictionary(grouping: old.indices.reversed().filter { !isTaken[$0] }) {
        key(old[$0])
      }
      for index in new.indices where counterparts[index] == nil {
        guard let match = waiting[key(new[index])]?.popLast() else { continue }
        counterparts[index] = match
        isTaken[match] = true
      }
    }

    for (figure, counterpart) in zip(new, counterparts) {
      if let counterpart {
        both.append(Changes.Change(old: old[counterpart], new: figure))
      } else {
        onlyNew.append(figure)
      }
    }
    onlyOld = zip(old, isTaken).filter { !$0.1 }.map(\.0)
  }

  /// What a figure is about.
  private struct Subject: Hashable {
    let indicator: Indicator.Code?
    let segments: [Segment]
    let unit: Unit
    let label: String

    init(_ figure: Figure) {
      indicator = figure.indicator
      segments = figure.segments
      unit = figure.unit
      label = figure.label
    }
  }

  /// What a figure is about, and what it says of it.
  private struct Statement: Hashable {
    let subject: Subject
    let value: ExactDecimal?
    let written: Figure.Written
    let bound: Bound
    let asOf: AsOf?
    let marks: Set<Figure.Mark>

    init(_ figure: Figure) {
      subject = Subject(figure)
      value = figure.value
      written = figure.written
      bound = figure.bound
      asOf = figure.asOf
      marks = figure.marks
    }
  }
}
