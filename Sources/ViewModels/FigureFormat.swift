import Domain

/// Numbers as text, by our own rules and not by the locale's.
enum FigureFormat {
  /// The digits in groups of three: `1,456`, `250,260.00`.
  static func grouped(_ number: ExactDecimal) -> String {
    var text = number.description
    let start = text.utf8.first == UInt8(ascii: "-") ? 1 : 0
    var place = text.utf8.prefix { $0 != UInt8(ascii: ".") }.count - 3
    while place > start {
      text.insert(",", at: text.utf8.index(text.startIndex, offsetBy: place))
      place -= 3
    }
    return text
  }

  /// A figure's number without its unit, its bound in front: `≥90`, `25.0260`, `1,456`.
  ///
  /// Trailing zeros stay as the report has them. Money is in `money`; digits that cannot be read
  /// are shown as written, and so is a number whose unit is incomplete.
  static func number(_ figure: Figure, in money: MoneyUnit = .tenThousandYuan) -> String {
    guard let value = figure.value, !figure.marks.contains(.unitIncomplete) else {
      return mark(figure.bound) + figure.written.digits
    }
    guard figure.unit == .yuan else { return mark(figure.bound) + grouped(value) }
    let shown = value.shifted(by: money.exponent).reduced
    // In the report's own unit the zeros at the end are the report's: 25.0260.
    let written = ExactDecimal(figure.written.digits)
    return mark(figure.bound) + grouped(written == shown ? written ?? shown : shown)
  }

  /// The number with its unit: `1,456人`, `25.0260万元`, `60.2%`.
  static func full(_ figure: Figure, in money: MoneyUnit, _ language: Language) -> String {
    number(figure, in: money) + unit(of: figure, in: money, language)
  }

  static func unit(of figure: Figure, in money: MoneyUnit, _ language: Language) -> String {
    if figure.marks.contains(.unitIncomplete) { return figure.written.unit }
    return switch (figure.unit, language) {
    case (.percent, _): "%"
    case (.yuan, .chinese): money.name.chinese
    case (.yuan, .english): " " + money.name.english
    case (_, .chinese): figure.unit.symbol
    case (.items, .english), (.strips, .english): ""
    case (_, .english): " " + figure.unit.english
    }
  }

  /// An amount of yuan in `money`, nothing rounded away, no needless zeros.
  static func money(_ yuan: ExactDecimal, in money: MoneyUnit) -> String {
    grouped(yuan.shifted(by: money.exponent).reduced)
  }

  /// A ratio in percent with `places` after the point: `67.4%`.
  static func percent(_ ratio: Fraction, places: Int = 1) -> String {
    "\((ratio * Fraction(100)).rounded(to: places))%"
  }

  private static func mark(_ bound: Bound) -> String { bound == .exactly ? "" : bound.rawValue }
}

extension Unit {
  /// For the screen in English; a unit without a word there stays Chinese.
  var english: String {
    switch self {
    case .households: "households"
    case .persons: "persons"
    case .devices: "devices"
    case .yuan: "yuan"
    case .metres: "m"
    case .kilometres: "km"
    default: symbol
    }
  }
}
