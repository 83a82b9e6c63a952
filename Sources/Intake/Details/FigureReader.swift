import Domain

/// Puts together figures and claims, sentence by sentence, from what the other readers found.
struct FigureReader {
  let text: CleanText
  let elements: [Element]
  let scanner: QuantityScanner
  let subjects: [Subject]
  let segments: SegmentReader
  let quotes: QuoteReader
  var projects: ProjectReader
  var heard = SegmentReader.Heard()
  /// Of the numbers of the sentence, by bracket.
  private var labels: [String?] = [nil]
  /// Whether a semicolon stands between the words of time and here.
  var isMomentOld = false
  private(set) var figures: [Figure] = []
  var claims: [Claim] = []

  init(
    text: CleanText, elements: [Element], scanner: QuantityScanner, subjects: [Subject], year: Int?
  ) {
    self.text = text
    self.elements = elements
    self.scanner = scanner
    self.subjects = subjects
    let asOf = AsOfReader(text: text, moments: scanner.moments, year: year)
    segments = SegmentReader(
      text: text, elements: elements, quantities: scanner.quantities, asOf: asOf)
    quotes = QuoteReader(text: text.scalars)
    projects = ProjectReader(text: text)
  }

  /// Reads a sentence below a heading, from where the title ends.
  mutating func read(
    _ sentence: Elements.Sentence, under place: Outline.Place, from start: Int
  ) {
    let section = place.section
    let body = Self.body(of: sentence.range, behind: [start, place.start])
    if place.isNew || sentence.opensParagraph { heard = SegmentReader.Heard() }
    (heard.batch, heard.use, heard.moment) = (nil, nil, nil)
    isMomentOld = false
    labels = [nil]
    let firstFigure = figures.count
    var claim = claimCursor(in: sentence.range)
    for index in sentence.elements {
      let element = elements[index]
      while let next = claim.next, next.range.lowerBound < element.range.lowerBound {
        add(next, section: section)
        claim.advance()
      }
      switch element.kind {
      case .quantity(let quantity):
        add(quantity, at: index, section: section, in: sentence, body)
      case .moment(let moment):
        guard segments.asOf.dates(scanner.moments[moment]) else { continue }
        heard.moment = scanner.moments[moment]
        isMomentOld = false
      case .ordinal: heard.batch = batch(element.range)
      case .word(let entry) where element.range.lowerBound >= body.lowerBound:
        hear(entry, element.range, at: index, in: sentence)
      case .open: labels.append(labels.last ?? nil)
      case .close: if labels.count > 1 { labels.removeLast() }
      case .semicolon: isMomentOld = true
      case .comma, .colon, .pause, .mark, .unknown, .word: break
      }
    }
    while let next = claim.next {
      add(next, section: section)
      claim.advance()
    }
    if claims.last.map({ $0.kind == .declared && isInside($0, sentence) }) ?? false {
      for index in firstFigure..<figures.count { figures[index].marks.insert(.declared) }
    }
  }

  /// The part of a sentence behind its heading or title.
  private static func body(of sentence: Range<Int>, behind starts: [Int]) -> Range<Int> {
    let start = starts.reduce(sentence.lowerBound) { max($0, $1) }
    return min(start, sentence.upperBound)..<sentence.upperBound
  }

  private mutating func add(
    _ index: Int, at place: Int, section: String, in sentence: Elements.Sentence,
    _ body: Range<Int>
  ) {
    let quantity = scanner.quantities[index]
    let subject = subjects[index]
    if quantity.word.isEmpty, quantity.scale.isEmpty, subject.indicator == nil,
      quantity.style != .share, quantity.style != .spanStart
    {
      return
    }
    if let label = subject.label { labels[labels.count - 1] = text.regular(label) }
    let label = subject.label.map { text.regular($0) } ?? bracketLabel()
    let indicator = subject.indicator.map { Indicator.all[$0] }
    var heard = heard
    if let share = subject.share { hear(share, &heard) }
    if indicator?.segment == .term, heard.moment?.kind != .term,
      let term = term(behind: place, in: sentence)
    {
      heard.moment = term
    }
    let quote = quotes.clause(
      around: quantity.extent,
      in: quantity.extent.lowerBound >= body.lowerBound ? body : sentence.range)
    var marks: Set<Figure.Mark> = []
    if quantity.isUnitIncomplete { marks.insert(.unitIncomplete) }
    if isDamaged(quantity) { marks.insert(.damaged) }
    figures.append(
      Figure(
        indicator: indicator?.code,
        segments: segments.segments(
          of: indicator, subject: subject, heard: heard, label: label, place: place),
        label: name(of: subject, quantity, in: quote), value: quantity.value,
        unit: unit(of: quantity, indicator),
        written: Figure.Written(
          digits: text.written(quantity.digits),
          unit: text.written(quantity.scale) + text.written(quantity.word)),
        bound: quantity.bound, asOf: heard.moment.map { segments.asOf.asOf($0) }, marks: marks,
        source: Source(
          section: section, quote: text.source(of: quote), number: text.source(of: quantity.whole)))
    )
  }

  /// 21名学生可实施春季雨露计划: the term may stand behind the number.
  private func term(behind place: Int, in sentence: Elements.Sentence) -> Moment? {
    for index in sentence.elements.clamped(to: place + 1..<place + 16) {
      switch elements[index].kind {
      case .quantity, .comma, .semicolon: return nil
      case .moment(let moment) where scanner.moments[moment].kind == .term:
        return scanner.moments[moment]
      default: break
      }
    }
    return nil
  }

  /// 14.5万 of a loan are yuan; a bare number is the indicator's first unit.
  private func unit(of quantity: Quantity, _ indicator: Indicator?) -> Unit {
    guard quantity.isUnitIncomplete, let indicator else { return quantity.unit }
    if !quantity.scale.isEmpty, indicator.units.contains(.yuan) { return .yuan }
    return quantity.scale.isEmpty ? indicator.units.first ?? quantity.unit : quantity.unit
  }

  /// Inside a bracket the numbers are of the village before it.
  private func bracketLabel() -> String? {
    labels.count > 1 ? labels[labels.count - 2] : nil
  }

  /// A year put over some of the digits by a find-and-replace: 72023户.
  private func isDamaged(_ quantity: Quantity) -> Bool {
    guard quantity.style == .digits, quantity.digits.count > 4 else { return false }
    let digits = text.regular(quantity.digits)
    return (0...digits.unicodeScalars.count - 4).contains { start in
      let part = digits.unicodeScalars.dropFirst(start).prefix(4)
      return part.elementsEqual("2023".unicodeScalars)
    }
  }

  /// The report's own words for what is counted.
  private func name(of subject: Subject, _ quantity: Quantity, in quote: Range<Int>) -> String {
    if let element = subject.element { return text.regular(elements[element].range) }
    if let label = subject.label { return text.regular(label) }
    var start = quantity.extent.lowerBound
    while start > quote.lowerBound, quantity.extent.lowerBound - start < 12,
      isOfName(text.scalars[start - 1])
    {
      start -= 1
    }
    if start < quantity.extent.lowerBound {
      return text.regular(start..<quantity.extent.lowerBound)
    }
    var end = quantity.extent.upperBound
    while end < quote.upperBound, end - quantity.extent.upperBound < 8, isOfName(text.scalars[end])
    {
      end += 1
    }
    return text.regular(quantity.extent.upperBound..<end)
  }

  private func isOfName(_ scalar: UInt32) -> Bool {
    Letters.isHan(scalar) || Letters.isLatin(scalar)
  }
}
