import Testing

@Suite("Resizing")
struct ResizeTests {
  @Test func `every size gets a full frame`() throws {
    let screen = try TmuxScreen.demonstration(size: .wide)

    for size in [ScreenSize.standard, .small, .tiny, .wall, .standard, .wide] {
      try screen.resize(to: size)
      let frame = try screen.wait(until: .fills(size))
      #expect(frame.faults == [], "at \(size):\n\(frame)")
    }
  }

  @Test func `what is selected stays selected`() throws {
    let screen = try TmuxScreen.demonstration(size: .wide)
    try screen.press("Tab", "Tab", "Down")
    try screen.wait(until: .marks("省外"))

    for size in [ScreenSize.standard, .tiny, .small, .wall] {
      try screen.resize(to: size)
      try screen.wait(until: .fills(size))
    }

    try screen.wait(until: .marks("省外"))
  }

  @Test func `a screen too small for panels says so and shows the first figures`() throws {
    let screen = try TmuxScreen("--demo", "--lang", "zh", start: .init(size: .tiny))

    let frame = try screen.wait(until: .contains("需 40×12，现 20×5"))

    #expect(frame.first.contains("649"))
    #expect(frame.faults == [])
  }

  @Test func `one row is enough for the first figure`() throws {
    let screen = try TmuxScreen.demonstration()

    try screen.resize(to: ScreenSize(columns: 30, rows: 1))

    try screen.wait(until: .headline(has: "649"))
  }

  @Test func `a storm of sizes ends with the last one`() throws {
    let screen = try TmuxScreen.demonstration(size: .wide)

    for columns in stride(from: 118, through: 60, by: -2) {
      try screen.resize(to: ScreenSize(columns: columns, rows: columns / 3))
    }
    try screen.resize(to: .standard)

    let frame = try screen.wait(until: .fills(.standard))
    #expect(frame.faults == [])
  }

  @Test func `LINES and COLUMNS of the environment do not hold the size`() throws {
    let start = TmuxScreen.Start(environment: ["LINES": "10", "COLUMNS": "50"])
    let screen = try TmuxScreen.demonstration(start: start)

    try screen.resize(to: .wide)

    try screen.wait(until: .fills(.wide))
  }
}
