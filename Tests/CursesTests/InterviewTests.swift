import Canvas
import Testing

@testable import Curses

@Suite("Interview")
struct InterviewTests {
  private static let room = Size(width: 80, height: 24)
  private static let samples: KeyValuePairs<GlyphClass, [UInt8]> = [
    .chinese: Array("中文".utf8), .lineLetters: [], .lines: Array("─│".utf8),
  ]

  @Test func `asks an emulator everything at once`() {
    let interview = Interview(.everything, size: Self.room, samples: Self.samples)

    #expect(
      String(decoding: interview.questions, as: UTF8.self)
        == "\u{1B}]11;?\u{7}\u{1B}[?2026$p\u{1B}[?996n\u{1B}[2;1H中文\u{1B}[6n\r─│\u{1B}[6n\r"
        + "\u{1B}[K\u{1B}[c")
    #expect(!interview.isOver)
  }

  @Test func `asks a console only where its cursor is`() {
    let interview = Interview(.positions, size: Self.room, samples: Self.samples)

    #expect(
      String(decoding: interview.questions, as: UTF8.self)
        == "\u{1B}[2;1H中文\u{1B}[6n\r─│\u{1B}[6n\r\u{1B}[K")
  }

  @Test func `asks others nothing`() {
    let interview = Interview(.nothing, size: Self.room, samples: Self.samples)

    #expect(interview.questions.isEmpty)
    #expect(interview.isOver)
  }

  @Test(arguments: [Size(width: 80, height: 1), Size(width: 15, height: 24)])
  func `writes no samples where there is no room for them`(size: Size) {
    let everything = Interview(.everything, size: size, samples: Self.samples)
    let positions = Interview(.positions, size: size, samples: Self.samples)

    #expect(
      String(decoding: everything.questions, as: UTF8.self)
        == "\u{1B}]11;?\u{7}\u{1B}[?2026$p\u{1B}[?996n\u{1B}[c")
    #expect(positions.questions.isEmpty)
    #expect(positions.isOver)
  }

  @Test(arguments: [(3, 1), (5, 2), (7, 0), (2, 0), (4, 0)])
  func `knows the width by where the cursor is`(column: Int, expected: Int) {
    var interview = Interview(.positions, size: Self.room, samples: Self.samples)

    interview.take(.position(row: 2, column: 5))
    #expect(!interview.isOver)
    interview.take(.position(row: 2, column: column))

    #expect(interview.measured == [.chinese: 2, .lines: expected])
    #expect(interview.isOver)
  }

  @Test func `ends with what the terminal says that it is`() {
    var interview = Interview(.everything, size: Self.room, samples: Self.samples)

    for answer: TerminalAnswer in [
      .background(1, 2, 3), .mode(2026, setting: 2), .appearance(.light),
      .position(row: 2, column: 5), .position(row: 2, column: 3),
    ] {
      interview.take(answer)
      #expect(!interview.isOver)
    }
    interview.take(.attributes([62]))

    #expect(interview.isOver)
    #expect(interview.background == .rgb(1, 2, 3))
    #expect(interview.canSynchronise == true)
    #expect(interview.attributes == [62])
    #expect(interview.measured == [.chinese: 2, .lines: 1])
  }

  @Test func `believes no width when one is missing`() {
    var interview = Interview(.everything, size: Self.room, samples: Self.samples)

    interview.take(.position(row: 2, column: 3))
    interview.take(.attributes([62]))

    #expect(interview.measured == [:])
    #expect(interview.canSynchronise == nil)
  }

  @Test func `takes no key for a position`() {
    var interview = Interview(.everything, size: Self.room, samples: Self.samples)

    // F3 with Shift.
    interview.take(.position(row: 1, column: 2))
    interview.take(.position(row: 2, column: 5))

    #expect(interview.measured == [.chinese: 2])
  }
}
