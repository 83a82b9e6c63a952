import Glibc
import Testing

/// How many bytes things may cost on the line, whatever happens on it.
///
/// What they cost is a fifth less; a terminal at the end of a thin line pays for each of them.
@Suite("Byte budgets")
struct BudgetTests {
  struct Budget: Sendable, CustomTestStringConvertible {
    let size: ScreenSize
    /// The whole screen, the questions to the terminal among it.
    let first: Int
    /// The selection, a row further.
    let step: Int
    /// From one screen to another.
    let page: Int

    var testDescription: String { size.testDescription }
  }

  static let budgets = [
    Budget(size: .standard, first: 4_300, step: 90, page: 4_200),
    Budget(size: .wide, first: 7_700, step: 90, page: 8_000),
    Budget(size: .wall, first: 11_800, step: 340, page: 12_800),
  ]

  @Test(arguments: budgets, [[], ["--slow"]])
  func `a frame, a key and a page stay within them`(
    budget: Budget, arguments: [String]
  ) throws {
    let screen = try EmulatedScreen(
      ["--demo", "--lang", "zh"] + arguments, .init(size: budget.size))
    try screen.wait(for: "649")
    try screen.settle()
    #expect(screen.bytes.count <= budget.first)

    for key in ["j", "j", "k", "k"] {
      #expect(try screen.cost(of: key) <= budget.step, "\(key)")
    }
    for key in ["1", "0", "4", "v", "0", "2", "0", "L", "?", "\u{1B}", "\u{0C}"] {
      #expect(try screen.cost(of: key) <= budget.page, "\(key)")
    }
  }

  @Test(arguments: EmulatedType.allCases.filter(\.isScreen))
  func `what changes nothing costs nothing`(type: EmulatedType) throws {
    let screen = try EmulatedScreen(
      ["--demo", "--lang", "zh"], .init(type: type.value, manners: type.manners(in: .utf8)))
    try screen.waitForFigures()

    // Keys without an effect there: the first row is the selected one.
    for key in ["g", "0", "\u{1B}[99~", "\u{1B}[<35;3;3M", "\u{1B}[I", "\u{1B}[O"] {
      #expect(try screen.cost(of: key) == 0, "\(key.debugDescription)")
    }
    // Woken for a size that is the same.
    let before = screen.bytes.count
    screen.signal(SIGWINCH)
    try screen.settle()
    #expect(screen.bytes.count == before)
  }

  @Test func `a thousand keys at once are a few frames`() throws {
    let screen = try EmulatedScreen(["--demo", "--lang", "zh"], .init(size: .wide))
    try screen.waitForFigures()

    // An even number of keys that end where they began.
    let cost = try screen.cost(of: String(repeating: "jk", count: 500))

    #expect(cost <= 20_000)
  }
}

extension EmulatedScreen {
  /// How many bytes the program sends for a key, until it rests.
  func cost(of key: String) throws -> Int {
    let before = bytes.count
    press(key)
    try settle()
    return bytes.count - before
  }
}
