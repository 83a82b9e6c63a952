import Domain

/// Reads the unit, the scale and the bound words around a number.
extension QuantityScanner {
  func measure(at index: Int) -> (index: Int, end: Int)? {
    guard
      let found = vocabulary.measures.longest(in: text, at: index, before: text.count)
    else { return nil }
    return (vocabulary.measured[Int(found.payload)], found.end)
  }

  /// The number with its unit; `nil` where it has none and stands for nothing by itself.
  func measured(_ digits: Range<Int>, style: Quantity.Style) -> Quantity? {
    var index = digits.upperBound
    var bound: Bound?
    func skipInside() {
      switch scalar(index) {
      case 0x4F59, 0x591A:  // 余 多
        bound = .above
        index += 1
      case 0x6765, 0x51E0:  // 来 几
        guard measure(at: index + 1) != nil else { return }
        bound = .about
        index += 1
      default: break
      }
    }
    skipInside()
    var scale = index..<index
    var exponent = 0
    var found = measure(at: index)
    if found == nil || scalar(index) == 0x4E07 {
      let start = index
      while let power = scalePower(at: index) {
        exponent += power
        index += 1
      }
      scale = start..<index
      skipInside()
      found = measure(at: index)
    }
    guard let found else {
      return unmeasured(digits, scale: scale, exponent: exponent, bound: bound, style: style)
    }
    let unit = MeasureWord.all[found.index].unit
    if style == .digits, digits.count >= 8, unit != .yuan, unit != .persons { return nil }
    if isNameAfter(unit, end: found.end, style: style) {
      // 55万乡村人口: the 万 are of what follows.
      return scale.isEmpty
        ? nil : unmeasured(digits, scale: scale, exponent: exponent, bound: bound, style: style)
    }
    let whole = digits.lowerBound..<found.end
    var quantity = Quantity(
      digits: digits, scale: scale, word: index..<found.end, whole: whole, extent: whole,
      style: style, value: value(of: digits)?.shifted(by: exponent), unit: unit,
      units: UnitSet(measured: unit), bound: bound ?? .exactly)
    readBounds(of: &quantity)
    return quantity
  }

  /// A unit's letter that begins another word: 5户籍, 3人民.
  func isNameAfter(_ unit: Unit, end: Int, style: Quantity.Style) -> Bool {
    switch scalar(end) {
    case 0x65E6: unit == .yuan  // 元旦
    case 0x6751: ["乡", "镇"].contains(unit.symbol)
    case 0x6C11, 0x7EA7, 0x96C6, 0x5E72, 0x5E84: unit.symbol == "村"
    default: style == .characters && unit.symbol == "面"
    }
  }

  /// `14.5万` without its 元, `163` where a household is counted, `100%` without its sign.
  func unmeasured(
    _ digits: Range<Int>, scale: Range<Int>, exponent: Int, bound: Bound?, style: Quantity.Style
  ) -> Quantity? {
    guard style == .digits else { return nil }
    guard !scale.isEmpty || digits.count <= 7 else { return nil }
    if scale.isEmpty, !standsAlone(digits) { return nil }
    let end = scale.isEmpty ? digits.upperBound : scale.upperBound
    let whole = digits.lowerBound..<end
    var quantity = Quantity(
      digits: digits, scale: scale, word: end..<end, whole: whole, extent: whole, style: style,
      value: value(of: digits)?.shifted(by: exponent), unit: Unit(""),
      units: scale.isEmpty ? [] : .yuan, bound: bound ?? .exactly)
    quantity.isUnitIncomplete = true
    readBounds(of: &quantity)
    return quantity
  }

  /// A bare number between Chinese words and punctuation.
  func standsAlone(_ digits: Range<Int>) -> Bool {
    let left = scalar(digits.lowerBound - 1)
    let right = scalar(digits.upperBound)
    return Letters.isHan(left) && (Letters.endsClause(right) || right == 0x3001 || right == 0x28)
  }

  func scalePower(at index: Int) -> Int? {
    switch scalar(index) {
    case 0x5341: 1
    case 0x767E: 2
    case 0x5343: 3
    case 0x4E07: 4
    case 0x4EBF: 8
    default: nil
    }
  }

  func readBounds(of quantity: inout Quantity) {
    var (start, end) = (quantity.whole.lowerBound, quantity.whole.upperBound)
    if let found = vocabulary.behind.longest(in: text, at: end, before: text.count) {
      quantity.bound = vocabulary.bounds[Int(found.payload)]
      end = found.end
    }
    for length in [4, 3, 2, 1] where start >= length {
      if let found = vocabulary.before.longest(in: text, at: start - length, before: start),
        found.end == start, !isWordEnd(at: start - length, length: length)
      {
        if quantity.bound == .exactly { quantity.bound = vocabulary.bounds[Int(found.payload)] }
        start -= length
        break
      }
    }
    quantity.extent = start..<end
  }

  /// 约 and 超 end other words: 节约, 制约, 附近.
  func isWordEnd(at index: Int, length: Int) -> Bool {
    guard length == 1 else { return false }
    switch (scalar(index - 1), scalar(index)) {
    case (0x8282, 0x7EA6), (0x5236, 0x7EA6), (0x7B7E, 0x7EA6), (0x9644, 0x8FD1), (0x6700, 0x8FD1),
      (0x5C31, 0x8FD1):
      return true
    default: return false
    }
  }

  func value(of digits: Range<Int>) -> ExactDecimal? {
    guard !digits.isEmpty, digits.count <= 40 else { return nil }
    if Letters.isDigit(text[digits.lowerBound]) {
      // Nearly all, and a text of nothing else is long to read.
      if digits.count <= 15, text[digits].allSatisfy(Letters.isDigit) {
        return ExactDecimal(text[digits].reduce(0) { $0 * 10 + Int($1 - 0x30) })
      }
      var plain = ""
      for index in digits where text[index] != 0x2C {
        guard let scalar = Unicode.Scalar(text[index]), scalar.isASCII else { return nil }
        plain.unicodeScalars.append(scalar)
      }
      return ExactDecimal(plain)
    }
    return ChineseNumeral.value(text[digits])
  }
}
