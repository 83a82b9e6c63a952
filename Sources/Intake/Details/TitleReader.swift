import Domain

/// Reads what a report says of itself: its title, its period, whose it is.
struct TitleReader {
  let text: CleanText
  let moments: [Moment]
  /// In the clean text.
  let title: Range<Int>?

  private static let reach = 70

  init(text: CleanText, moments: [Moment]) {
    self.text = text
    self.moments = moments
    title = Self.title(of: text)
  }

  var words: String? { title.map { text.written($0) } }

  // MARK: Title

  private static func title(of text: CleanText) -> Range<Int>? {
    let scalars = text.scalars
    var start = 0
    for _ in 0..<3 where start < scalars.count {
      var end = start
      while end < scalars.count, scalars[end] != Letters.newline { end += 1 }
      let first = withoutNumber(start..<end, in: scalars)
      if let last = endOfTitle(
        in: first.lowerBound..<min(first.upperBound, first.lowerBound + reach), of: scalars)
      {
        return first.lowerBound..<last
      }
      start = end + 1
    }
    return nil
  }

  private static func withoutNumber(_ line: Range<Int>, in text: [UInt32]) -> Range<Int> {
    var index = line.lowerBound
    while index < line.upperBound, Letters.isDigit(text[index]) { index += 1 }
    guard index > line.lowerBound, index < line.upperBound, text[index] == 0x3001 else {
      return line
    }
    return index + 1..<line.upperBound
  }

  /// Behind the last of the title words before the first stop.
  private static func endOfTitle(in line: Range<Int>, of text: [UInt32]) -> Int? {
    let vocabulary = Vocabulary.shared
    var found: Int?
    var index = line.lowerBound
    while index < line.upperBound {
      if Letters.endsClause(text[index]) || text[index] == 0x3A { break }
      if let word = vocabulary.titles.longest(in: text, at: index, before: line.upperBound) {
        found = word.end
        index = word.end
        // Running text begins behind it: 上半年总结 2023年我镇 …
        if index < line.upperBound, Letters.isDigit(text[index]) || text[index] == Letters.space {
          break
        }
        continue
      }
      index += 1
    }
    return found
  }

  // MARK: Period

  var period: Period? {
    if let title, let period = period(in: title) { return period }
    guard title == nil || !hasYear(in: title ?? 0..<0) else { return nil }
    let start = title?.upperBound ?? 0
    var end = start
    while end < text.scalars.count, end - start < 120, text.scalars[end] != 0x3002 { end += 1 }
    return title.map { part(in: $0) == nil } ?? true ? period(in: start..<end) : nil
  }

  private func hasYear(in range: Range<Int>) -> Bool {
    moments.contains { $0.year != nil && range.contains($0.start) }
  }

  private func period(in range: Range<Int>) -> Period? {
    guard
      let moment = moments.first(where: {
        $0.year != nil && range.contains($0.start)
      }), let digits = moment.year, digits.count == 4,
      let year = MomentReader.number(digits, in: text.scalars)
    else { return nil }
    if let month = moment.month, moment.day == nil {
      return Period(year: year, part: .month(month))
    }
    return Period(year: year, part: part(in: range) ?? .wholeYear)
  }

  private func part(in range: Range<Int>) -> Period.Part? {
    let words = text.regular(range)
    if contains(words, "上半年") || contains(words, "半年") && !contains(words, "下半年") {
      return .half(1)
    }
    if contains(words, "下半年") { return .half(2) }
    for (index, name) in ["一", "二", "三", "四"].enumerated()
    where contains(words, name + "季度") {
      return .quarter(index + 1)
    }
    return nil
  }

  private func contains(_ text: String, _ part: String) -> Bool {
    let (text, part) = (Array(text.unicodeScalars), Array(part.unicodeScalars))
    guard text.count >= part.count else { return false }
    return (0...text.count - part.count).contains { text[$0..<$0 + part.count].elementsEqual(part) }
  }

  // MARK: Place

  /// `清河镇`; from the title, else the name that the text repeats.
  var place: String? {
    if let title {
      for suffixes in [[0x9547, 0x4E61], [0x53BF, 0x65D7], [0x533A], [0x6751], [0x5E02]]
        as [[UInt32]]
      {
        if let name = names(in: title, suffixes: suffixes).first { return name }
      }
    }
    let names = names(in: 0..<min(text.scalars.count, 4000), suffixes: [0x9547, 0x4E61])
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    guard let most = counts.values.max(), most > 1 else { return nil }
    return names.first { counts[$0] == most }
  }

  /// Names of two or three letters before 镇, 乡, 县 …, in order.
  private func names(in range: Range<Int>, suffixes: [UInt32]) -> [String] {
    var names: [String] = []
    for index in range where suffixes.contains(text.scalars[index]) {
      var start = index
      while start > range.lowerBound, index - start < 3, isOfName(start - 1) { start -= 1 }
      guard index - start >= 2 || index - start == 1 && start == range.lowerBound,
        index + 1 >= range.upperBound || !isWordBehind(index + 1)
      else { continue }
      names.append(text.regular(start..<index + 1))
    }
    return names
  }

  private func isOfName(_ index: Int) -> Bool {
    let scalar = text.scalars[index]
    guard Letters.isHan(scalar), !PlaceNames.endsPlace(scalar) else { return false }
    return !Vocabulary.shared.nameless.contains(scalar)
  }

  /// 镇村, 乡镇, 村级: the suffix is of another word.
  private func isWordBehind(_ index: Int) -> Bool {
    [0x6751, 0x9547, 0x7EA7, 0x4E24, 0x6751].contains(text.scalars[index])
  }
}
