import Domain

/// The order of a column's distinct cells, with which rows are sorted without comparing them.
struct TableOrder: Sendable {
  /// The place of each distinct cell from 0 on, equal ones the same; `missing` where it has none.
  private let ranks: [Int32]
  private let missing: Int32

  init(_ data: DataTable.Data, isNumeric: Bool) {
    let count = data.pool.count
    let places = isNumeric ? Self.byNumber(data.pool) : Self.byText(data.pool)
    var ranks = [Int32](repeating: Int32(count), count: count)
    var rank: Int32 = -1
    for place in places {
      if place.startsNew { rank += 1 }
      ranks[place.code] = rank
    }
    self.ranks = ranks
    missing = Int32(count)
  }

  /// All rows, in order; equal ones as they stand in the table, those without a value last.
  func sort(_ codes: [Int32], isDescending: Bool) -> [Int32] {
    // One bucket a rank, and the last one for what is missing.
    var starts = [Int](repeating: 0, count: Int(missing) + 2)
    let bucket = { (code: Int32) -> Int in
      let rank = ranks[Int(code)]
      return Int(rank == missing || !isDescending ? rank : missing - 1 - rank)
    }
    for code in codes { starts[bucket(code) + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var sorted = [Int32](repeating: 0, count: codes.count)
    for (row, code) in codes.enumerated() {
      let bucket = bucket(code)
      sorted[starts[bucket]] = Int32(row)
      starts[bucket] += 1
    }
    return sorted
  }

  /// A distinct cell in its order, and whether it differs from the one before.
  private struct Place {
    let code: Int
    let startsNew: Bool
  }

  private static func places<Key: Comparable>(_ keys: [(key: Key, code: Int)]) -> [Place] {
    let sorted = keys.sorted { ($0.key, $0.code) < ($1.key, $1.code) }
    return sorted.indices.map {
      Place(code: sorted[$0].code, startsNew: $0 == 0 || sorted[$0].key != sorted[$0 - 1].key)
    }
  }

  private static func byText(_ pool: [DataTable.Cell]) -> [Place] {
    places(
      pool.enumerated().filter { !$0.element.text.isEmpty }.map {
        (TextOrder($0.element.sortKey ?? $0.element.text), $0.offset)
      })
  }

  private static func byNumber(_ pool: [DataTable.Cell]) -> [Place] {
    let numbers = pool.enumerated().compactMap { cell in
      cell.element.number.map { (key: $0, code: cell.offset) }
    }
    // With as many digits after the point they compare as whole numbers, which is much faster.
    let scale = numbers.lazy.map(\.key.scale).max() ?? 0
    let whole = numbers.compactMap { number -> (key: Int64, code: Int)? in
      let digits = scale - number.key.scale
      guard digits <= 18 else { return nil }
      let (product, isTooLarge) = number.key.coefficient
        .multipliedReportingOverflow(by: Int128(powers[digits]))
      return isTooLarge ? nil : Int64(exactly: product).map { ($0, number.code) }
    }
    return whole.count == numbers.count ? places(whole) : places(numbers)
  }

  private static let powers = (0...18).map { exponent in
    (0..<exponent).reduce(Int64(1)) { power, _ in power * 10 }
  }
}
