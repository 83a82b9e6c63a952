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
    let outline = Outline(clean, scanner, elements)
    let title = TitleReader(text: clean, moments: scanner.moments)
    let period = title.period

    var subjects = SubjectReader(
      text: clean.scalars, elements: elements.all, scanner: scanner, year: period?.year)
    for (sentence, place) in zip(elements.sentences, outline.places) {
      subjects.read(
        sentence, headingTopics: place.topics, isNewSection: place.isNew,
        isPlanned: place.isPlanned)
    }

    var figures = FigureReader(
      text: clean, elements: elements.all, scanner: scanner, subjects: subjects.subjects,
      year: period?.year)
    for (sentence, place) in zip(elements.sentences, outline.places) {
      figures.read(sentence, under: place, from: title.title?.upperBound ?? 0)
    }
    return Report(
      text: text, title: title.words, period: period, place: title.place,
      figures: figures.figures, claims: figures.claims)
  }
}
