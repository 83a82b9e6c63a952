/// In what money is shown; the figure itself is always exact yuan.
///
/// A wan is ten thousand.
public enum MoneyUnit: String, Sendable, CaseIterable {
  case tenThousandYuan, yuan

  public var name: Phrase {
    switch self {
    case .tenThousandYuan: Phrase("wan yuan", "万元")
    case .yuan: Phrase("yuan", "元")
    }
  }

  /// What the readers of a language are used to.
  static func usual(in language: Language) -> MoneyUnit {
    language == .chinese ? .tenThousandYuan : .yuan
  }

  /// Powers of ten from yuan.
  var exponent: Int { self == .yuan ? 0 : -4 }
}
