public import Domain

/// Reads the figures of a Chinese work report, as the genre writes them.
///
/// Knows no single file: the words are data in Domain. Linear in the text, and never fails: a text
/// without figures is a report without figures.
public struct ReportReader: Sendable {
  public init() {}

  public func read(_ text: String) -> Report {
    let clean = CleanText(text)
    let scanner = QuantityScanner(clean.scalars)
    let elements = Elements(clean.scalars, scanner)
    let headings = HeadingReader.headings(of: clean.scalars, quantities: scanner.quantities)
    var reader = SubjectReader(
      text: clean.scalars, elements: elements.all, quantities: scanner.quantities)
    var sections: [Int?] = []
    var heading = -1
    for sentence in elements.sentences {
      var isNew = false
      while heading + 1 < headings.count,
        headings[heading + 1].range.lowerBound < sentence.range.upperBound
      {
        heading += 1
        isNew = true
      }
      sections.append(heading >= 0 ? heading : nil)
      reader.read(
        sentence, headingTopics: heading >= 0 ? topics(of: headings[heading], clean) : 0,
        isNewSection: isNew,
        isPlanned: heading >= 0 && isPlanned(headings[heading], clean))
    }
    var figures: [Figure] = []
    for (index, quantity) in scanner.quantities.enumerated() {
      let subject = reader.subjects[index]
      if quantity.word.isEmpty, quantity.scale.isEmpty, subject.indicator == nil,
        quantity.style != .share
      {
        continue
      }
      let indicator = subject.indicator.map { Indicator.all[$0] }
      figures.append(
        Figure(
          indicator: indicator?.code, label: "", value: quantity.value, unit: quantity.unit,
          written: Figure.Written(
            digits: clean.written(quantity.digits),
            unit: clean.written(quantity.scale) + clean.written(quantity.word)),
          bound: quantity.bound,
          source: Source(
            section: "", quote: clean.source(of: quantity.extent),
            number: clean.source(of: quantity.whole))))
    }
    return Report(text: text, figures: figures)
  }

  /// Whether a section is about what is still to be done: 下步打算.
  private func isPlanned(_ heading: Heading, _ clean: CleanText) -> Bool {
    heading.range.contains { index in
      Vocabulary.shared.plans.longest(in: clean.scalars, at: index, before: heading.range.upperBound)
        != nil
    }
  }

  private func topics(of heading: Heading, _ clean: CleanText) -> UInt32 {
    let vocabulary = Vocabulary.shared
    var topics: UInt32 = 0
    for index in heading.range {
      if let found = vocabulary.words.longest(
        in: clean.scalars, at: index, before: heading.range.upperBound)
      {
        topics |= vocabulary.entries[Int(found.payload)].topics
      }
    }
    return topics
  }
}
