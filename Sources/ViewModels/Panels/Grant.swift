import Domain

/// A count and the money that is said with it: 21 students, 31,500 yuan.
struct Grant: Equatable {
  let segments: [Segment]
  var count: Record?
  var money: Record?

  /// Whichever is there; the count first.
  var first: Record? { count ?? money }

  /// Yuan for each that is counted; `nil` without both, or when either is not exact.
  var yuanEach: Fraction? {
    guard let count = count?.figure, let money = money?.figure, count.bound == .exactly,
      money.bound == .exactly, let number = count.value, let yuan = money.value
    else { return nil }
    return yuan.fraction / number.fraction
  }

  /// Every statement about the codes, in order of appearance.
  ///
  /// A count has the nearest money of the same segment and date that is said in one breath with it;
  /// what has no partner stands alone.
  static func all(_ codes: [Indicator.Code], in scope: Scope) -> [Grant] {
    let records = codes.flatMap { scope.all($0) }
    var money = records.filter { $0.figure.unit == .yuan }
    var grants: [Grant] = []
    for count in records where count.figure.unit != .yuan {
      let near = money.indices.filter { count.isSaid(with: money[$0]) }
        .min { count.distance(to: money[$0]) < count.distance(to: money[$1]) }
      grants.append(
        Grant(
          segments: count.figure.segments, count: count, money: near.map { money.remove(at: $0) }))
    }
    grants += money.map { Grant(segments: $0.figure.segments, count: nil, money: $0) }
    func place(_ grant: Grant) -> (document: Int, offset: Int) {
      guard let id = grant.first?.id else { return (0, 0) }
      return (scope.documents.firstIndex { FigureID($0, offset: id.offset) == id } ?? 0, id.offset)
    }
    return grants.sorted { place($0) < place($1) }
  }
}

extension Record {
  fileprivate func distance(to other: Record) -> Int { abs(id.offset - other.id.offset) }

  fileprivate func isSaid(with other: Record) -> Bool {
    let areDatesOne =
      figure.asOf == nil || other.figure.asOf == nil || figure.asOf == other.figure.asOf
    return id.document == other.id.document && id.place == other.id.place
      && id.period == other.id.period && distance(to: other) <= 40 && areDatesOne
      && figure.segments.first == other.figure.segments.first
  }
}

extension PanelInput {
  /// The share of each, in the money that is shown: `0.15`, `≈3.3468`.
  func average(_ grant: Grant) -> Entry {
    guard let yuan = grant.yuanEach else { return .empty }
    let places = money == .yuan ? 2 : 4
    let amount = yuan * Fraction(1, money == .yuan ? 1 : 10_000)
    let rounded = amount.rounded(to: places)
    let sign = rounded.fraction == amount ? "" : "≈"
    return derived(sign + FigureFormat.grouped(rounded.reduced), "each", from: grant.first)
  }
}
