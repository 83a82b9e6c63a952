import Domain

extension Claim.Kind {
  /// All of them; one that is missing here is refused when it is read back.
  private static let all: [Claim.Kind] =
    ProjectStage.allCases.map { .stage($0) }
    + [.paidInFull, .paid, .declared, .repaidOnTime]

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })

  /// What the database calls it; never changed, since databases hold it.
  var code: String {
    switch self {
    case .stage(.listed): "stage.listed"
    case .stage(.started): "stage.started"
    case .stage(.completed): "stage.completed"
    case .stage(.accepted): "stage.accepted"
    case .stage(.audited): "stage.audited"
    case .stage(.paid): "stage.paid"
    case .paidInFull: "paidInFull"
    case .paid: "paid"
    case .declared: "declared"
    case .repaidOnTime: "repaidOnTime"
    }
  }

  init?(code: String) {
    guard let kind = Self.byCode[code] else { return nil }
    self = kind
  }
}
