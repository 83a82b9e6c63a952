import Domain

/// What "all repaid" and "so many still owe" can mean together; a person has to choose.
struct RepaidReading: Equatable {
  /// Whether those who still owe are further ones, or among those whose loans were due.
  enum Meaning: String, CaseIterable { case further, among }

  let meaning: Meaning
  let due: ExactDecimal
  let outstanding: ExactDecimal

  /// Of what was due is repaid: all of it, or what is not still owed.
  var repaid: ExactDecimal { meaning == .further ? due : due - outstanding }

  var whole: ExactDecimal { meaning == .further ? due + outstanding : due }

  /// `nil` when nothing was due.
  var rate: Fraction? { repaid.fraction / whole.fraction }

  /// Those that are possible: no more can be owed than was due.
  ///
  /// - Returns: Nothing unless both are exact and of one unit.
  static func all(due: Record?, outstanding: Record?) -> [RepaidReading] {
    guard let due = due?.figure, let outstanding = outstanding?.figure,
      due.unit == outstanding.unit,
      due.bound == .exactly, outstanding.bound == .exactly, let whole = due.value,
      let owed = outstanding.value
    else { return [] }
    return Meaning.allCases.filter { $0 == .further || owed <= whole }
      .map { RepaidReading(meaning: $0, due: whole, outstanding: owed) }
  }
}
