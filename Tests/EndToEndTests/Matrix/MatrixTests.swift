import Foundation
import Testing

/// Every terminal in every locale at every size.
@Suite("Matrix")
struct MatrixTests {
  struct Place: Sendable, CustomTestStringConvertible {
    let type: EmulatedType
    let locale: TestLocale
    let size: ScreenSize

    var testDescription: String {
      "TERM=\(type.rawValue) LANG=\(locale.rawValue) \(size.testDescription)"
    }
  }

  static func places(where isWanted: (EmulatedType) -> Bool) -> [Place] {
    EmulatedType.allCases.filter(isWanted).flatMap { type in
      TestLocale.allCases.flatMap { locale in
        ScreenSize.ofMatrix.map { Place(type: type, locale: locale, size: $0) }
      }
    }
  }

  @Test(arguments: places { $0.isScreen })
  func `starts, shows the overview, answers a key and leaves no trace`(place: Place) throws {
    let screen = try EmulatedScreen(["--demo"], place: place)

    // A slow machine shows a page without figures first.
    if place.size.hasPanels { try screen.wait(for: "649") }
    try screen.settle()
    let first = screen.frame
    #expect(screen.emulator.faults == [], "\(first)")
    if place.size.hasPanels {
      #expect(first.contains("649") && first.contains("1,285"), "\(first)")
      let expected = try Self.boxes(at: place.size)
      #expect(screen.emulator.boxes == expected, "\(first)")
    } else if place.size.columns > 1 {
      #expect(!first.first.isEmpty || !first.last.isEmpty, "\(first)")
    }

    screen.press("j")
    try screen.settle()
    #expect(screen.emulator.faults == [], "\(screen.frame)")
    if place.size.hasPanels { #expect(screen.frame != first) }

    screen.press("q")
    #expect(try screen.waitForEnd() == 0)
    expectNoTrace(on: screen)
  }

  @Test(arguments: places { !$0.isScreen })
  func `says why there is no dashboard, and prints the overview`(place: Place) throws {
    let screen = try EmulatedScreen(["--demo"], place: place)

    #expect(try screen.waitForEnd() == 0)
    #expect(screen.terminal.mode == screen.terminal.modeAtFirst)
    #expect(!screen.bytes.contains(0x1B))
    let text = screen.text
    let isChinese = place.locale.rawValue.hasPrefix("zh")
    #expect(text.contains(isChinese ? "贫困人口" : "Poverty"), "\(text)")
    #expect(text.contains("649") && text.contains("1,285"), "\(text)")
    #expect(text.contains(place.type.reason(in: isChinese ? .chinese : .english)), "\(text)")
    if place.size == .standard {
      let table = ColumnTable(ambiguous: 1)
      let widths = text.split(whereSeparator: \.isNewline).map { line in
        line.unicodeScalars.reduce(0) { $0 + table.columns(of: $1) }
      }
      // What says why may be longer, and no page is.
      #expect(widths.dropFirst().allSatisfy { $0 <= 80 }, "\(text)")
    }
  }

  /// Where the program's own page of this size has its boxes.
  private static func boxes(at size: ScreenSize) throws -> Boxes {
    try #require(references[size.testDescription]).get().boxes
  }

  private static let references = Dictionary(
    uniqueKeysWithValues: ScreenSize.ofMatrix.map { size in
      (size.testDescription, Result<Frame, any Error> { try page(of: size) })
    })

  private static func page(of size: ScreenSize) throws -> Frame {
    let home = try TemporaryFolder()
    let outcome = try Program.run(
      [Program.path, "print", "overview", "--demo", "--size", size.testDescription],
      environment: Program.environment(home: home), in: home)
    try #require(outcome.code == 0)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    return Frame(lines: lines.dropLast().map { String($0) }, size: size)
  }
}

/// Expects a terminal that is as it was before the program had it.
func expectNoTrace(
  on screen: EmulatedScreen, sourceLocation: SourceLocation = #_sourceLocation
) {
  let emulator = screen.emulator
  #expect(emulator.traces == [], sourceLocation: sourceLocation)
  #expect(emulator.complaints == [], sourceLocation: sourceLocation)
  #expect(
    screen.terminal.mode == screen.terminal.modeAtFirst, "the terminal's mode is another",
    sourceLocation: sourceLocation)
  // A single row has scrolled it away before.
  if emulator.manners.isEmulator, emulator.size.rows > 1 {
    #expect(
      emulator.text(ofRow: 0) == String(EmulatedScreen.lineBefore.prefix(emulator.size.columns)),
      sourceLocation: sourceLocation)
  }
}

extension Emulator {
  /// What a program that has left should have taken back.
  var traces: [String] {
    var traces: [String] = []
    let changed = modes.symmetricDifference(Self.startModes)
    if !changed.isEmpty { traces.append("modes \(changed.sorted())") }
    if hidden != nil { traces.append("the second screen") }
    if hasKeypad { traces.append("the keypad") }
    if isInserting { traces.append("inserting") }
    if lines[0] || isShifted { traces.append("line letters") }
    if pen != Pen() { traces.append("a pen") }
    if top != 0 || bottom != size.rows - 1 { traces.append("margins") }
    if column != 0 { traces.append("a cursor in the middle") }
    return traces
  }
}

extension EmulatedScreen {
  convenience init(_ arguments: [String], place: MatrixTests.Place) throws {
    try self.init(
      arguments,
      Start(
        type: place.type.value, locale: place.locale, size: place.size,
        manners: place.type.manners(in: place.locale)))
  }

  /// All that it was sent, as text.
  var text: String {
    var reader = CharacterReader(emulator.manners.encoding)
    var text = String.UnicodeScalarView()
    for byte in bytes {
      switch reader.take(byte) {
      case .more: break
      case .character(let scalar): text.append(scalar)
      case .broken: text.append("\u{FFFD}")
      }
    }
    return String(text)
  }
}
