/// The middle of several turns, which one slow turn does not move.
enum Median {
  static func print(_ name: String, turns: Int, _ body: () throws -> Void) rethrows {
    let clock = ContinuousClock()
    let times = try (0..<turns).map { _ in try clock.measure(body) }.sorted()
    let median = times[times.count / 2]
    let padding = String(repeating: " ", count: max(1, 48 - name.count))
    Swift.print("\(name)\(padding)\(median / .microseconds(1)) µs")
  }
}
