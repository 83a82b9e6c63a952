import Domain

/// Family-doctor contracts beside who should have one and the rate that is stated.
struct Contracts {
  let contracted: Record
  /// `nil` when the report does not say of how many.
  let base: Record?
  let rate: Record?

  /// A statement each, in order of appearance.
  static func all(in scope: Scope) -> [Contracts] {
    let bases = scope.all("health.base")
    var rates = scope.all("health.contractRate")
    return scope.all("health.contracted").map { contracted in
      let near = rates.firstIndex { rate in
        RateBasis.all(for: rate, in: scope).contains { $0.numerator.id == contracted.id }
      }
      let rate = near.map { rates.remove(at: $0) }
      let alike = bases.filter { $0.figure.unit == contracted.figure.unit }
      // Without a rate nothing says that a base far off in the text is theirs.
      let base = contracted.nearest(in: alike).flatMap { base in
        rate != nil || abs(base.id.offset - contracted.id.offset) <= 60 ? base : nil
      }
      return Contracts(contracted: contracted, base: base, rate: rate)
    }
  }

  /// `nil` without a base, or when either number is not exact.
  var share: Fraction? {
    guard let base = base?.figure, base.bound == .exactly, contracted.figure.bound == .exactly,
      let part = contracted.figure.value, let whole = base.value
    else { return nil }
    return part.fraction / whole.fraction
  }

  /// `nil` when more are contracted than there are.
  var uncontracted: ExactDecimal? {
    guard share != nil, let part = contracted.figure.value, let whole = base?.figure.value,
      part <= whole
    else { return nil }
    return whole - part
  }

  func flag(_ input: PanelInput) -> Objection? {
    if let share, share > Fraction(1) { return .doubtful }
    return rate.flatMap { input.objection(to: $0) }
  }
}
