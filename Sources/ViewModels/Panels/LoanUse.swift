import Domain

/// What is said of the loans of one use: household use, enterprise use, or what a report calls it.
struct LoanUse {
  static let measures: [(code: Indicator.Code, name: Phrase)] = [
    ("credit.due", Phrase("due", "应还")),
    ("credit.outstanding", Phrase("owed", "未还")),
    ("credit.issued", Phrase("issued", "发放")),
  ]

  /// `nil` where the report splits nothing.
  let segment: Segment?
  private let grants: [Indicator.Code: [Grant]]
  /// The report's words that all of what was due is repaid.
  let claim: Claim?

  /// In order of appearance.
  static func all(in scope: Scope) -> [LoanUse] {
    var uses: [Segment?] = []
    var grants: [Segment?: [Indicator.Code: [Grant]]] = [:]
    for (code, _) in measures {
      for grant in Grant.all([code], in: scope) {
        let use = segment(of: grant.segments)
        if grants[use] == nil { uses.append(use) }
        grants[use, default: [:]][code, default: []].append(grant)
      }
    }
    return uses.map { use in
      let said = grants[use] ?? [:]
      let claim = (said["credit.due"] ?? []).lazy.compactMap { repaid($0, in: scope) }.first
      return LoanUse(segment: use, grants: said, claim: claim)
    }
  }

  /// Every statement of a measure.
  subscript(code: Indicator.Code) -> [Grant] { grants[code] ?? [] }

  /// The first one that counts households.
  func households(_ code: Indicator.Code) -> Record? {
    self[code].lazy.compactMap(\.count).first { $0.figure.unit == .households }
  }

  func money(_ code: Indicator.Code) -> Record? { self[code].lazy.compactMap(\.money).first }

  private static func segment(of segments: [Segment]) -> Segment? {
    segments.first { $0.kind == .use } ?? segments.first
  }

  /// A claim of the same use, or one in the same sentence after the figures:
  /// `“户贷户用”的6户，“户贷企用”的444户，均已按时还款` is said of both.
  private static func repaid(_ due: Grant, in scope: Scope) -> Claim? {
    guard let record = due.first, let document = scope.document(of: record.id) else { return nil }
    let use = segment(of: due.segments)
    return document.report.claims.first { claim in
      claim.kind == .repaidOnTime
        && (segment(of: claim.segments) == use
          || record.isInOneSentence(with: claim, of: document.report))
    }
  }
}

extension Record {
  fileprivate func isInOneSentence(with claim: Claim, of report: Report) -> Bool {
    let scalars = report.text.unicodeScalars
    let end = claim.source.number.lowerBound
    guard id.offset < end,
      let from = scalars.index(
        scalars.startIndex, offsetBy: id.offset, limitedBy: scalars.endIndex),
      let to = scalars.index(from, offsetBy: end - id.offset, limitedBy: scalars.endIndex)
    else { return false }
    return !scalars[from..<to].contains { "。！？".unicodeScalars.contains($0) }
  }
}
