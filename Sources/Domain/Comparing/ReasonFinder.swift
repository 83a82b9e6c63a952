/// Finds where a report says why its figures moved: excerpts, word for word, with no reading of them.
public struct ReasonFinder: Sendable {
  private let clauses: Clauses
  /// Number offsets in ascending order, each with what it is about.
  private let numbers: [(offset: Int, subject: Subject)]

  private struct Subject: Equatable {
    let indicator: Indicator.Code?
    let segments: [Segment]
    let label: String

    /// 649户 and 1285人 of one people are one subject.
    init(_ figure: Figure) {
      indicator = figure.indicator
      segments = figure.segments
      label = figure.indicator == nil ? figure.label : ""
    }
  }

  /// Walks over the text once.
  public init(_ report: Report) {
    clauses = Clauses(report.text)
    numbers = report.figures.map { ($0.source.number.lowerBound, Subject($0)) }
      .sorted { $0.offset < $1.offset }
  }

  /// The clauses beside a figure that say a cause or a movement: those of its own sentence, else
  /// those that open the next one of the same paragraph.
  ///
  /// - Returns: Offsets as in ``Source``; `nil` where the text gives no reason, or gives it for
  ///   something else that is counted nearer to it.
  public func reason(for figure: Figure) -> Range<Int>? {
    let place = figure.source.number.lowerBound
    guard let position = clauses.sentence(at: place) else { return nil }
    let sentence = clauses.sentences[position]
    guard let home = sentence.clauses.lastIndex(where: { $0.lowerBound <= place }) else {
      return nil
    }
    let subject = Subject(figure)
    if let found = behind(home, in: sentence, of: subject) { return found }
    if let found = before(home, in: sentence.clauses, of: subject) { return found }
    let isLast = sentence.clauses[home...].allSatisfy { !isOfAnother($0, than: subject) }
    guard isLast, position + 1 < clauses.sentences.count else { return nil }
    let next = clauses.sentences[position + 1]
    guard !next.startsParagraph, let first = next.clauses.first, opensWithReason(first) else {
      return nil
    }
    return run(from: 0, in: next.clauses)
  }

  /// From the number's own clause on, up to a clause that counts something else.
  private func behind(
    _ home: Int, in sentence: Clauses.Sentence, of subject: Subject
  ) -> Range<Int>? {
    let all = sentence.clauses
    let saysCause = clauses.text.contains(any: ReasonWords.causes, in: all[home])
    if saysCause || saysMovement(all[home]) { return run(from: home, in: all) }
    for index in all.indices where index > home {
      let isAside = sentence.asides.contains(index)
      // What stands behind the brackets is said of what stands before them.
      if sentence.asides.contains(home), !isAside { return nil }
      let isOfAnother = isOfAnother(all[index], than: subject)
      if opensWithReason(all[index]) || saysMovement(all[index]) && !isOfAnother {
        return run(from: index, in: all)
      }
      if isOfAnother, !isAside { return nil }
    }
    return nil
  }

  /// A cause that opens the sentence, where nothing else is counted between it and the number.
  private func before(_ home: Int, in sentence: [Range<Int>], of subject: Subject) -> Range<Int>? {
    guard home > 0, saysCause(sentence[0]),
      sentence[..<home].allSatisfy({ saysCause($0) || !isOfAnother($0, than: subject) })
    else { return nil }
    let last = sentence[..<home].lastIndex(where: saysCause) ?? 0
    return sentence[0].lowerBound..<sentence[last].upperBound
  }

  /// The clause, and those after it that go on with the reason.
  private func run(from index: Int, in sentence: [Range<Int>]) -> Range<Int> {
    var last = index
    while last + 1 < sentence.count, goesOn(sentence[last + 1]) { last += 1 }
    return sentence[index].lowerBound..<sentence[last].upperBound
  }

  private func goesOn(_ clause: Range<Int>) -> Bool {
    opensWithReason(clause) || saysShare(clause)
  }

  /// 其中自然减少16户.
  private func saysShare(_ clause: Range<Int>) -> Bool {
    let text = clauses.text
    let isShare = { (rest: Range<Int>) in
      text.starts(withAny: ReasonWords.shares, in: rest) {
        !text.starts(withAny: ReasonWords.groupEnds, in: $0)
          && text[$0].contains(where: ReasonWords.amounts.contains)
      }
    }
    return isShare(clause)
      || text.starts(withAny: ReasonWords.among, in: clause, followedBy: isShare)
  }

  private func opensWithReason(_ clause: Range<Int>) -> Bool {
    let text = clauses.text
    return saysCause(clause)
      || text.starts(withAny: ReasonWords.comparisons, in: clause)
      || text.starts(withAny: ReasonWords.movements, in: clause, followedBy: startsWithAmount)
  }

  private func saysCause(_ clause: Range<Int>) -> Bool {
    let text = clauses.text
    let (head, end) = ReasonWords.influence
    return text.contains(any: ReasonWords.causes, in: clause)
      || text.starts(withAny: head, in: clause) { text.contains(any: end, in: $0) }
      || text.starts(withAny: ReasonWords.causeHeads, in: clause)
        && !text.starts(withAny: ReasonWords.noCauses, in: clause) && !isCountedCause(clause)
  }

  /// 因病致贫12户 counts a group; it gives no reason.
  private func isCountedCause(_ clause: Range<Int>) -> Bool {
    numbers(in: clause).contains { $0.subject.segments.contains { $0.kind == .cause } }
  }

  private func saysMovement(_ clause: Range<Int>) -> Bool {
    let text = clauses.text
    return text.contains(any: ReasonWords.comparisons, in: clause)
      || text.contains(any: ReasonWords.movements, in: clause, followedBy: startsWithAmount)
  }

  private func startsWithAmount(_ range: Range<Int>) -> Bool {
    range.first.map { ReasonWords.amounts.contains(clauses.text[$0]) } ?? false
  }

  private func isOfAnother(_ clause: Range<Int>, than subject: Subject) -> Bool {
    numbers(in: clause).contains { $0.subject != subject }
  }

  private func numbers(in clause: Range<Int>) -> ArraySlice<(offset: Int, subject: Subject)> {
    func start(_ offset: Int) -> Int {
      var (low, high) = (0, numbers.count)
      while low < high {
        let middle = (low + high) / 2
        if numbers[middle].offset < offset { low = middle + 1 } else { high = middle }
      }
      return low
    }
    return numbers[start(clause.lowerBound)..<start(clause.upperBound)]
  }
}
