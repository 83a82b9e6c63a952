import Domain

/// Finds the quantities and the dates of a clean text, in order, in one pass.
struct QuantityScanner {
  let text: [UInt32]
  let vocabulary = Vocabulary.shared
  private(set) var quantities: [Quantity] = []
  private(set) var moments: [Moment] = []
  /// Numbers before this stand in a name or slogan.
  private var sloganEnd = 0

  init(_ text: [UInt32]) {
    self.text = text
    var index = 0
    while index < text.count {
      if let slogan = vocabulary.slogans.longest(in: text, at: index, before: text.count) {
        sloganEnd = max(sloganEnd, slogan.end)
      }
      index = max(index + 1, scan(at: index))
    }
  }

  func scalar(_ index: Int) -> UInt32 {
    index >= 0 && index < text.count ? text[index] : 0
  }

  /// - Returns: Where to go on.
  private mutating func scan(at index: Int) -> Int {
    let first = text[index]
    if Letters.isDigit(first) { return scanDigits(at: index) }
    if let moment = MomentReader.worded(at: index, in: text) {
      moments.append(moment)
      return moment.end
    }
    if first == 0x767E, scalar(index + 1) == 0x5206, scalar(index + 2) == 0x4E4B {  // 百分之
      return scanPercent(at: index)
    }
    if ChineseNumeral.isNumeral(first) { return scanCharacters(at: index) }
    return index
  }

  // MARK: Digits

  private mutating func scanDigits(at start: Int) -> Int {
    let end = endOfNumber(at: start)
    if let moment = MomentReader.dated(at: start, in: text) {
      moments.append(moment)
      return moment.end
    }
    guard !isPartOfCode(start..<end) else { return endOfCode(at: end) }
    if let second = secondOfSpan(after: end) { return scanSpan(start..<end, second) }
    let digits = start..<end
    guard let quantity = measured(digits, style: .digits) else { return digits.upperBound }
    quantities.append(quantity)
    return quantity.extent.upperBound
  }

  /// 3至5名: two numbers, of which the first is said in the second's unit.
  private mutating func scanSpan(_ first: Range<Int>, _ second: Range<Int>) -> Int {
    guard var last = measured(second, style: .digits) else { return second.upperBound }
    if last.bound == .exactly { last.bound = .atMost }
    let power = last.scale.reduce(0) { $0 + (scalePower(at: $1) ?? 0) }
    quantities.append(
      Quantity(
        digits: first, scale: first.upperBound..<first.upperBound,
        word: first.upperBound..<first.upperBound, whole: first,
        extent: first.lowerBound..<second.lowerBound, style: .spanStart,
        value: value(of: first)?.shifted(by: power), unit: last.unit, units: last.units,
        bound: .atLeast))
    quantities.append(last)
    return last.extent.upperBound
  }

  private func endOfNumber(at start: Int) -> Int {
    var index = start
    while Letters.isDigit(scalar(index)) { index += 1 }
    // 1,285: only groups of three after at most three.
    var end = index
    if index - start <= 3 {
      while scalar(end) == 0x2C, (1...3).allSatisfy({ Letters.isDigit(scalar(end + $0)) }),
        !Letters.isDigit(scalar(end + 4))
      {
        end += 4
      }
    }
    index = end
    if scalar(index) == 0x2E, Letters.isDigit(scalar(index + 1)) {
      index += 1
      while Letters.isDigit(scalar(index)) { index += 1 }
    }
    return index
  }

  /// `3-5户`, `3至5户`: the second number.
  private func secondOfSpan(after end: Int) -> Range<Int>? {
    let sign = scalar(end)
    guard [0x2D, 0x7E, 0x81F3, 0x5230].contains(sign) else { return nil }  // - ~ 至 到
    var next = end + 1
    while scalar(next) == sign { next += 1 }
    guard Letters.isDigit(scalar(next)) else { return nil }
    let second = endOfNumber(at: next)
    var unit = second
    while scalePower(at: unit) != nil { unit += 1 }
    guard MomentReader.dated(at: next, in: text) == nil, measure(at: unit) != nil,
      !isPartOfCode(next..<second, after: sign)
    else { return nil }
    return next..<second
  }

  /// Digits of a date, a telephone, a document number, an ordinal, a name, a masked year.
  private func isPartOfCode(_ digits: Range<Int>, after allowed: UInt32 = 0) -> Bool {
    let left = scalar(digits.lowerBound - 1)
    let right = scalar(digits.upperBound)
    if left == 0x7B2C { return true }  // 第
    if digits.lowerBound < sloganEnd { return true }
    if Letters.isMask(right) || Letters.isMask(left) && left != 0x2A { return true }
    if left == 0x2E || left == 0x2B || left == 0x2F || left == 0x40 || left == 0x23 { return true }
    if left == 0x2D, allowed == 0, Letters.isDigit(scalar(digits.lowerBound - 2)) { return true }
    if Letters.isLatin(left), !isWordBoundary(before: digits.lowerBound) { return true }
    if left == 0x3A, Letters.isDigit(scalar(digits.lowerBound - 2)) { return true }
    if left == 0x5B, right == 0x5D { return true }
    switch right {
    case 0x2B, 0x2F, 0x3D, 0x5C, 0x40, 0x26: return true
    case 0x3A: return Letters.isDigit(scalar(digits.upperBound + 1))
    case 0x2D:
      return Letters.isDigit(scalar(digits.upperBound + 1))
        && secondOfSpan(after: digits.upperBound) == nil
    // 号 时 届 页 楼 路 级 点 分 版 岁 字 年 月 日
    case 0x53F7, 0x65F6, 0x5C4A, 0x9875, 0x697C, 0x7EA7, 0x70B9, 0x7248, 0x5C81, 0x5B57, 0x5E74,
      0x6708, 0x65E5, 0x4EE3:
      return true
    case 0x5468:
      return scalar(digits.upperBound + 1) == 0x5C81
        || scalar(digits.upperBound + 1) == 0x5E74  // 周岁 周年
    default: return false
    }
  }

  private func isWordBoundary(before index: Int) -> Bool {
    // APP 90% and the like: Latin words may stand before a figure.
    var start = index - 1
    while start > 0, Letters.isLatin(scalar(start - 1)) { start -= 1 }
    return index - start >= 3
  }

  private func endOfCode(at end: Int) -> Int {
    var index = end
    while Letters.isDigit(scalar(index)) || Letters.isLatin(scalar(index)) || scalar(index) == 0x2D
      || scalar(index) == 0x2F || scalar(index) == 0x3A || Letters.isMask(scalar(index))
      || scalar(index) == 0x2E && Letters.isDigit(scalar(index + 1))
    {
      index += 1
    }
    // Behind the code its own measure word is no unit either.
    return index
  }

  // MARK: Characters

  private mutating func scanCharacters(at start: Int) -> Int {
    var end = start
    while ChineseNumeral.isNumeral(scalar(end)), end - start < 16 { end += 1 }
    let left = scalar(start - 1)
    guard start >= sloganEnd, ChineseNumeral.digit(text[start]) != nil || text[start] == 0x5341,
      ![0x7B2C, 0x51E0, 0x6570, 0x6BCF, 0x5404, 0x67D0, 0x8FD9, 0x90A3].contains(left)
        || left == 0x5404 || left == 0x6BCF
    else { return end }
    // 三分之二
    if scalar(end) == 0x5206, scalar(end + 1) == 0x4E4B,
      ChineseNumeral.digit(scalar(end + 2)) != nil
    {
      var last = end + 2
      while ChineseNumeral.isNumeral(scalar(last)), last - end < 16 { last += 1 }
      quantities.append(
        Quantity(
          digits: start..<last, scale: last..<last, word: last..<last, whole: start..<last,
          extent: start..<last, style: .share, value: nil, unit: Unit(""), units: [],
          bound: .exactly))
      return last
    }
    if end == start + 1, text[start] == 0x96F6, fallsToZero(at: start) {
      quantities.append(zero(start..<end))
      return end
    }
    var digits = start..<end
    // The last 万 is the unit's: 三万人.
    while digits.count > 1, [0x4E07, 0x4EBF].contains(scalar(digits.upperBound - 1)) {
      digits = start..<digits.upperBound - 1
    }
    if digits.count == 1, text[start] == 0x4E00, ![0x5171, 0x4EC5, 0x8BA1].contains(left),
      left != 0x5404
    {
      // 一户 is a turn of phrase more often than a count; 桥一座。 is a count.
      guard let measure = measure(at: end), Letters.isHan(left),
        Letters.endsClause(scalar(measure.end))
          && [0x5EA7, 0x5904, 0x6240, 0x5BB6, 0x6761].contains(scalar(end))  // 座 处 所 家 条
          || isNextPlace(start, behind: measure.end)
      else { return end }
    }
    guard let quantity = measured(digits, style: .characters), !quantity.word.isEmpty,
      countsSomething(quantity)
    else { return end }
    quantities.append(quantity)
    return quantity.extent.upperBound
  }

  /// 降为零, 减少到零.
  private func fallsToZero(at index: Int) -> Bool {
    guard [0x4E3A, 0x81F3, 0x5230].contains(scalar(index - 1)) else { return false }  // 为 至 到
    return [0x964D, 0x51CF].contains(scalar(index - 2))  // 降 减
      || scalar(index - 2) == 0x5C11 && scalar(index - 3) == 0x51CF  // 减少
  }

  private func zero(_ digits: Range<Int>) -> Quantity {
    let end = digits.upperBound
    return Quantity(
      digits: digits, scale: end..<end, word: end..<end, whole: digits, extent: digits,
      style: .characters, value: ExactDecimal(0), unit: Unit(""), units: [], bound: .exactly,
      isUnitIncomplete: true)
  }

  /// Of 7个村一个街道 the second.
  private func isNextPlace(_ start: Int, behind end: Int) -> Bool {
    guard let last = quantities.last, start - last.extent.upperBound <= 3 else { return false }
    return [[0x8857, 0x9053], [0x793E, 0x533A]].contains {  // 街道 社区
      text.dropFirst(end).starts(with: $0 as [UInt32])
    }
  }

  private func countsSomething(_ quantity: Quantity) -> Bool {
    guard
      let measure = vocabulary.measures.longest(
        in: text, at: quantity.word.lowerBound, before: quantity.word.upperBound),
      MeasureWord.all[vocabulary.measured[Int(measure.payload)]].countsCharacters
    else { return false }
    let left = scalar(quantity.digits.lowerBound - 1)
    if left == 0x201C || left == 0x300A { return false }  // “ 《
    if left == 0x524D, scalar(quantity.word.lowerBound) == 0x540D { return false }  // 前三名
    let end = quantity.extent.upperBound
    if quantity.unit == .persons, scalar(end) == 0x5C0F, scalar(end + 1) == 0x7EC4 {
      return false  // 五人小组
    }
    if vocabulary.abstractions.longest(in: text, at: end, before: text.count) != nil {
      return false
    }
    // 一户一策, 三年三步: a numeral again behind the unit.
    if quantity.digits.count == 1, ChineseNumeral.digit(scalar(end)) != nil,
      quantity.whole.count == 2, !(quantity.unit == .households && isPersons(after: end))
    {
      return false
    }
    return true
  }

  private func isPersons(after index: Int) -> Bool {
    var end = index
    while ChineseNumeral.isNumeral(scalar(end)), end - index < 16 { end += 1 }
    return scalar(end) == 0x4EBA
  }

  private mutating func scanPercent(at start: Int) -> Int {
    var end = start + 3
    while ChineseNumeral.isNumeral(scalar(end)) || scalar(end) == 0x70B9
      || Letters.isDigit(scalar(end)) || scalar(end) == 0x2E && Letters.isDigit(scalar(end + 1))
    {
      end += 1
    }
    guard end > start + 3, start >= sloganEnd else { return start + 3 }
    let digits = start + 3..<end
    let whole = start..<end
    var quantity = Quantity(
      digits: digits, scale: end..<end, word: start..<start + 3, whole: whole, extent: whole,
      style: .characters, value: value(of: digits), unit: .percent, units: .percent,
      bound: .exactly)
    readBounds(of: &quantity)
    quantities.append(quantity)
    return quantity.extent.upperBound
  }
}
