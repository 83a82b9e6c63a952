/// In what money is shown; the figure itself is always exact yuan.
public enum MoneyUnit: String, Sendable, CaseIterable {
  case tenThousandYuan, yuan

  public var name: Phrase {
    switch self {
    case .tenThousandYuan: Phrase("10k yuan", "万元")
    case .yuan: Phrase("yuan", "元")
    }
  }

  /// Powers of ten from yuan.
  var exponent: Int { self == .yuan ? 0 : -4 }
}
