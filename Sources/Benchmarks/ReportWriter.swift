import Domain

/// Writes numbers as a report: a text, and every figure with where it stands in it.
struct ReportWriter {
  private let period: Period
  private let numbers: Numbers
  private var text: String
  /// In Unicode scalars, which the text's own count would take a walk for.
  private var length = 0
  private var figures: [Figure] = []
  private var section = ""
  private var asOf: AsOf?

  static func document(
    of region: GeneratedLedger.Region, _ period: Period, _ numbers: Numbers
  ) -> Document {
    var writer = ReportWriter(period: period, numbers: numbers)
    let half = period.months.lowerBound == 1 ? "上半年" : "下半年"
    let title = "\(region.name)\(period.year)年\(half)工作小结"
    writer.write("\(title)\n")
    writer.writeSections()
    return Document(
      name: "\(region.name)-\(period).txt", period: period, place: Place.Code(region.code),
      importedAt: "2024-01-15 09:30",
      report: Report(
        text: writer.text, title: title, period: period, place: region.name,
        figures: writer.figures))
  }

  private init(period: Period, numbers: Numbers) {
    self.period = period
    self.numbers = numbers
    text = ""
  }

  private mutating func writeSections() {
    var topic: Substring = ""
    var count = 0
    let end = period.months.upperBound
    for indicator in Indicator.all {
      if let first = indicator.code.text.split(separator: ".").first, first != topic {
        topic = first
        count += 1
        if count > 1 { write("。\n") }
        section = "\(count)、\(indicator.chinese)方面"
        asOf = nil
        write("\(section)\n本期逐村核对台账，变动当月登记。")
      }
      if indicator.kind == .stock, asOf == nil {
        asOf = AsOf(
          written: "\(end)月底",
          day: Day(
            year: period.year, month: end, day: Day.days(inMonth: end, of: period.year)))
        write("\(text.last == "。" ? "" : "，")截至\(end)月底，")
      } else if text.last != "。" {
        write("，")
      }
      writeFigures(of: indicator)
    }
    write("。\n")
  }

  private mutating func writeFigures(of indicator: Indicator) {
    var isFirst = true
    for segment in Numbers.segments(of: indicator) {
      for unit in Numbers.units(of: indicator) {
        let key = Numbers.Key(code: indicator.code, unit: unit, segment: segment)
        let value =
          indicator.kind == .rate
          ? numbers.rate(indicator.code) : numbers.values[key].map { ExactDecimal($0) }
        guard let value else { continue }
        if !isFirst { write("，") }
        isFirst = false
        write(indicator, segment, unit, value)
      }
    }
    // A rate over nothing is left out, and the sentence still needs something.
    if isFirst { write("\(indicator.chinese)未统计") }
  }

  private mutating func write(
    _ indicator: Indicator, _ segment: Segment?, _ unit: Unit, _ value: ExactDecimal
  ) {
    let start = length
    write("\(segment?.name ?? "")\(indicator.chinese)")
    let place = length
    let digits = (unit == .yuan ? value.shifted(by: -4) : value).description
    let word = unit == .yuan ? "万元" : unit.symbol
    write("\(digits)\(word)")
    figures.append(
      Figure(
        indicator: indicator.code, segments: segment.map { [$0] } ?? [], label: indicator.chinese,
        value: value, unit: unit, written: Figure.Written(digits: digits, unit: word), asOf: asOf,
        source: Source(section: section, quote: start..<length, number: place..<length)))
  }

  private mutating func write(_ words: String) {
    text += words
    length += words.unicodeScalars.count
  }
}
