/// What stretch of time a report is about: `2023`, `2023-H1`, `2023-Q3`, `2023-06`.
///
/// Ordered by the last month, then the shorter first, so that a year follows its halves.
public struct Period: Hashable, Sendable {
  public enum Part: Hashable, Sendable {
    case wholeYear
    /// 1...2.
    case half(Int)
    /// 1...4.
    case quarter(Int)
    /// 1...12.
    case month(Int)
  }

  public let year: Int
  public let part: Part

  /// - Returns: `nil` when the year has no such part.
  public init?(year: Int, part: Part) {
    let isValid =
      switch part {
      case .wholeYear: true
      case .half(let number): (1...2).contains(number)
      case .quarter(let number): (1...4).contains(number)
      case .month(let number): (1...12).contains(number)
      }
    guard isValid, (1900...2999).contains(year) else { return nil }
    self.year = year
    self.part = part
  }

  /// Reads what ``description`` writes; small letters are taken too.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, first.utf8.count == 4, let year = Int(first) else { return nil }
    guard parts.count == 2 else {
      guard parts.count == 1 else { return nil }
      self.init(year: year, part: .wholeYear)
      return
    }
    switch parts[1].first {
    case "H", "h":
      guard let number = Int(parts[1].dropFirst()) else { return nil }
      self.init(year: year, part: .half(number))
    case "Q", "q":
      guard let number = Int(parts[1].dropFirst()) else { return nil }
      self.init(year: year, part: .quarter(number))
    default:
      guard let number = Int(parts[1]), parts[1].utf8.count == 2 else { return nil }
      self.init(year: year, part: .month(number))
    }
  }

  /// The months it covers, 1...12.
  public var months: ClosedRange<Int> {
    switch part {
    case .wholeYear: 1...12
    case .half(let number): number * 6 - 5...number * 6
    case .quarter(let number): number * 3 - 2...number * 3
    case .month(let number): number...number
    }
  }

  /// The same stretch a year earlier; `nil` before 1900.
  public var sameLastYear: Period? { Period(year: year - 1, part: part) }

  /// The stretch of the same length before it.
  public var previous: Period? {
    switch part {
    case .wholeYear: Period(year: year - 1, part: .wholeYear)
    case .half(let n):
      n > 1 ? Period(year: year, part: .half(n - 1)) : Period(year: year - 1, part: .half(2))
    case .quarter(let n):
      n > 1 ? Period(year: year, part: .quarter(n - 1)) : Period(year: year - 1, part: .quarter(4))
    case .month(let n):
      n > 1 ? Period(year: year, part: .month(n - 1)) : Period(year: year - 1, part: .month(12))
    }
  }
}

extension Period: Comparable {
  public static func < (a: Period, b: Period) -> Bool {
    (a.year, a.months.upperBound, -a.months.lowerBound)
      < (b.year, b.months.upperBound, -b.months.lowerBound)
  }
}

extension Period: CustomStringConvertible {
  public var description: String {
    switch part {
    case .wholeYear: "\(padded(year, 4))"
    case .half(let number): "\(padded(year, 4))-H\(number)"
    case .quarter(let number): "\(padded(year, 4))-Q\(number)"
    case .month(let number): "\(padded(year, 4))-\(padded(number, 2))"
    }
  }
}
