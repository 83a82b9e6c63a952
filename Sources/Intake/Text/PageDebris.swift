/// Finds which lines of a text belong together, and what a page left between them.
enum PageDebris {
  struct Line {
    var range: Range<Int>
    /// The next line goes on where this one was cut.
    var continues = false
  }

  /// The lines without page numbers, in order; linear in the text.
  static func lines(of text: [Unicode.Scalar]) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var index = 0
    while index <= text.count {
      if index == text.count || text[index] == "\n" || text[index] == "\r" {
        let range = trimmed(start..<index, in: text)
        if !range.isEmpty { append(range, to: &lines, of: text) }
        start = index + 1
      }
      index += 1
    }
    return lines
  }

  private static func append(_ range: Range<Int>, to lines: inout [Line], of text: [Unicode.Scalar])
  {
    guard !isPageMark(range, in: text) else { return }
    let range = withoutPageMark(atEndOf: range, in: text)
    guard !range.isEmpty else { return }
    guard let last = lines.last, let lastScalar = last.range.last.map({ text[$0] }) else {
      lines.append(Line(range: range))
      return
    }
    let isOpen = !endsLine(lastScalar)
    if isOpen, last.range.count >= 40, let mark = pageNumber(at: range, in: text) {
      lines[lines.count - 1].continues = true
      lines.append(Line(range: mark..<range.upperBound))
      return
    }
    if isOpen, last.range.count >= 18, goesOn(range, after: last.range, in: text) {
      lines[lines.count - 1].continues = true
    }
    lines.append(Line(range: range))
  }

  /// Whether a line without its end is carried on by the next: it is about as long as a page is
  /// wide, and the next neither is indented nor opens a heading.
  private static func goesOn(
    _ next: Range<Int>, after last: Range<Int>, in text: [Unicode.Scalar]
  ) -> Bool {
    if isDigit(text[last.upperBound - 1]), isDigit(text[next.lowerBound]) { return true }
    guard next.lowerBound - last.upperBound <= 2 else { return false }
    let first = text[next.lowerBound]
    if "一二三四五六七八九十(（<〈第附".unicodeScalars.contains(first) {
      let following = text[next.lowerBound..<min(next.lowerBound + 4, next.upperBound)]
      if following.contains(where: { "、.)）>〉章节件".unicodeScalars.contains($0) }) { return false }
    }
    if pageNumber(at: next, in: text) != nil { return false }
    let comma: [Unicode.Scalar] = ["，", ",", "、", "；", "的", "和"]
    return comma.contains(text[last.upperBound - 1]) || last.count >= 28 && next.count >= 6
  }

  private static func endsLine(_ scalar: Unicode.Scalar) -> Bool {
    "。！？；：!?;:…".unicodeScalars.contains(scalar)
  }

  /// Behind `3、` at the beginning of a line.
  private static func pageNumber(at range: Range<Int>, in text: [Unicode.Scalar]) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound, isDigit(text[index]) { index += 1 }
    guard index > range.lowerBound, index - range.lowerBound <= 3, index < range.upperBound,
      text[index] == "、"
    else { return nil }
    return index + 1
  }

  /// A line with nothing but `3`, `- 3 -`, `2/5`, `第3页`.
  private static func isPageMark(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Bool {
    guard range.count <= 12 else { return false }
    return range.allSatisfy { isDigit(text[$0]) || " -—/第页共·".unicodeScalars.contains(text[$0]) }
  }

  /// Cuts `2/5` off the end of a line.
  private static func withoutPageMark(
    atEndOf range: Range<Int>, in text: [Unicode.Scalar]
  ) -> Range<Int> {
    var index = range.upperBound
    while index > range.lowerBound, isDigit(text[index - 1]) { index -= 1 }
    guard index < range.upperBound, range.upperBound - index <= 3, index > range.lowerBound,
      text[index - 1] == "/"
    else { return range }
    let slash = index - 1
    index = slash
    while index > range.lowerBound, isDigit(text[index - 1]) { index -= 1 }
    guard index < slash, slash - index <= 3 else { return range }
    return range.lowerBound..<index
  }

  private static func trimmed(_ range: Range<Int>, in text: [Unicode.Scalar]) -> Range<Int> {
    var range = range
    while !range.isEmpty, text[range.upperBound - 1].properties.isWhitespace {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x30 && scalar.value <= 0x39
  }
}
