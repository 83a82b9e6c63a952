import Domain
import FrontEnd
import Store
import ViewModels

/// What a key takes from the event to the drawn frame, on a database of any size.
struct KeyTimes {
  private var state: DashboardState
  private var view = DashboardView()
  private var request: TableRequest?

  init(_ path: String) throws {
    state = DashboardState(
      language: .chinese, size: ScreenSize(width: 120, height: 40), database: path)
    _ = state.update(.ledgerLoaded(try Store(readingAt: path).ledger()))
  }

  mutating func printAll() {
    print("overview, move", "jlkh", turns: 50)
    print("panels", "1234567890", turns: 10)
    print("earlier and later period", "[]", turns: 20)
    print("source and back", "\r\u{1B}", turns: 20)
    print("comparison and back", "c\u{1B}", turns: 20)
    print("places inside and back", "w\u{1B}", turns: 20)
    print("palette and back", ":\u{1B}", turns: 20)
    print("table of everything, asked for", "a", turns: 1)
    gather()
    let rows = state.shownTable?.rows.order.count ?? 0
    print("move in \(rows) rows", "jjkGg", turns: 40)
    print("sort", "s", turns: 13)
    print("reverse", "S", turns: 6)
    print("filter, a letter", "/pinkunhu", turns: 1)
    print("filter, a letter back", "\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}\u{8}", turns: 1)
    print("filter by initials", "cf\u{8}\u{8}", turns: 5)
    print("end of the filter, and back", "\u{1B}a", turns: 1)
    print("table of this report", "v", turns: 1)
    let rest = state.shownTable?.rows.order.count ?? 0
    print("move in \(rest) rows", "jjkGg", turns: 40)
  }

  /// What the worker does meanwhile.
  private mutating func gather() {
    guard let request else { return }
    var table = DataTable()
    Median.print("  gathered elsewhere", turns: 5) { table = request.made() }
    _ = state.update(.gathered(table, of: request.number))
    self.request = nil
  }

  private mutating func print(_ name: String, _ keys: String, turns: Int) {
    let clock = ContinuousClock()
    var times: [Duration] = []
    for _ in 0..<turns {
      for key in keys {
        let press = KeyPress(letter: key)
        times.append(
          clock.measure {
            for case .gather(let request) in state.update(.key(press)) { self.request = request }
            _ = view.draw(state)
          })
      }
    }
    times.sort()
    let middle = times[times.count / 2] / .milliseconds(1)
    let late = times[min(times.count - 1, times.count * 99 / 100)] / .milliseconds(1)
    Swift.print("\(name): p50 \(rounded(middle)) ms, p99 \(rounded(late)) ms, \(times.count) keys")
  }

  private func rounded(_ number: Double) -> Double { (number * 100).rounded() / 100 }
}

extension KeyPress {
  fileprivate init(letter: Character) {
    switch letter {
    case "\r": self = .enter
    case "\u{1B}": self = .escape
    case "\u{8}": self = .backspace
    default: self = .character(letter)
    }
  }
}
