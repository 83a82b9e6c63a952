import Testing

/// What the other tests look through has to be right itself.
@Suite("Emulated terminal")
struct EmulatorTests {
  static func shown(
    _ text: String, columns: Int = 10, rows: Int = 3, _ manners: Manners = Manners()
  ) -> [String] {
    let emulator = Emulator(manners, size: ScreenSize(columns: columns, rows: rows))
    emulator.take(text.utf8)
    return emulator.frame.lines
  }

  @Test(
    arguments: [
      ("abc\r\nd", ["abc", "d", ""]),
      ("0123456789a", ["0123456789", "a", ""]),
      ("0123456789\r\na", ["0123456789", "a", ""]),
      ("012345678镇", ["012345678", "镇", ""]),
      ("\u{1B}[2;3Hx\u{1B}[Ay\u{1B}[1Gz", ["z  y", "  x", ""]),
      ("镇屏\u{1B}[2Gx", [" x屏", "", ""]),
      ("abcdef\u{1B}[1;3H\u{1B}[K", ["ab", "", ""]),
      ("abcdef\u{1B}[1;3H\u{1B}[1K", ["   def", "", ""]),
      ("abcdef\u{1B}[1;2H\u{1B}[2P", ["adef", "", ""]),
      ("abcdef\u{1B}[1;2H\u{1B}[2@", ["a  bcdef", "", ""]),
      ("abcdef\u{1B}[1;2H\u{1B}[2X", ["a  def", "", ""]),
      ("a\r\nb\r\nc\r\nd", ["b", "c", "d"]),
      ("a\r\nb\r\nc\u{1B}[1;2r\u{1B}[2;1H\nx", ["b", "x", "c"]),
      ("a\r\nb\r\nc\u{1B}[H\u{1B}M", ["", "a", "b"]),
      ("a\r\nb\r\nc\u{1B}[H\u{1B}[M", ["b", "c", ""]),
      ("\u{1B}(0lqk\u{1B}(B\r\n\u{1B})0\u{0E}x\u{0F}x", ["┌─┐", "│x", ""]),
      ("-\u{1B}[4b", ["-----", "", ""]),
      ("a\u{1B}[?1049hb\u{1B}[?1049lc", ["ac", "", ""]),
      ("a\u{1B}]0;title\u{7}b\u{1B}P1$r\u{1B}\\c", ["abc", "", ""]),
      ("a\tb\u{8}\u{8}c", ["a      cb", "", ""]),
    ] as [(String, [String])])
  func `shows what it is sent`(text: String, lines: [String]) {
    #expect(Self.shown(text) == lines)
  }

  @Test func `draws what Unicode leaves open as wide as its kind does`() {
    let wide = Manners(ambiguousColumns: 2)

    #expect(Self.shown("─│“…·\u{1B}[1;6Hx") == ["─│“…·x", "", ""])
    #expect(Self.shown("──\u{1B}[1;3H|", wide) == ["─|", "", ""])
    // As line pieces they are not wide anywhere.
    #expect(Self.shown("\u{1B}(0qq\u{1B}[1;3H\u{1B}(B|", wide) == ["──|", "", ""])
  }

  @Test(arguments: [
    (
      CharacterReader.Encoding.gb18030,
      [0xC6, 0xB6, 0xC0, 0xA7, 0x81, 0x30, 0x85, 0x35] as [UInt8],
      "贫困\u{B2}"
    ),
    (.gbk, [0xC6, 0xB6, 0xC0, 0xA7, 0x41], "贫困A"),
    (.utf8, Array("贫困\u{20AB}𠀀".utf8), "贫困\u{20AB}𠀀"),
  ])
  func `reads encodings`(encoding: CharacterReader.Encoding, bytes: [UInt8], text: String) {
    var reader = CharacterReader(encoding)

    let steps = bytes.map { reader.take($0) }

    #expect(steps.filter { $0 != .more } == text.unicodeScalars.map { .character($0) })
  }

  @Test(arguments: [
    ("\u{1B}[1;38;5;200;48;2;1;2;3m", Pen(ink: .number(200), ground: .rgb(0x010203), marks: .bold)),
    ("\u{1B}[38:2::255:0:1;3m", Pen(ink: .rgb(0xFF0001), marks: .italic)),
    ("\u{1B}[31;7m\u{1B}[27;94m", Pen(ink: .number(12))),
    ("\u{1B}[31;7m\u{1B}[m", Pen()),
  ])
  func `takes colours and attributes`(text: String, pen: Pen) {
    let emulator = Emulator(Manners(), size: .standard)

    emulator.take(text.utf8)

    #expect(emulator.pen == pen)
    #expect(emulator.complaints == [])
  }

  @Test func `answers as its kind does`() {
    let questions = "ab\u{1B}[6n\u{1B}]11;?\u{7}\u{1B}[?2026$p\u{1B}[?996n\u{1B}[c"
    let emulator = Emulator(
      Manners(background: "ffff/ffff/ffff", synchronises: true, appearance: .light),
      size: .standard)
    let silent = Emulator(.silent, size: .standard)

    emulator.take(questions.utf8)
    silent.take(questions.utf8)

    #expect(
      emulator.answers.map { String(decoding: $0, as: UTF8.self) } == [
        "\u{1B}[1;3R", "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}[?2026;2$y",
        "\u{1B}[?997;2n", "\u{1B}[?64;1;2;22c",
      ])
    #expect(silent.answers == [])
  }

  @Test(arguments: ["\u{1B}[?99h", "\u{1B}[99m", "\u{1B}~", "\u{1}", "e\u{301}", "\u{1B}[5y"])
  func `complains of what it does not know`(text: String) {
    let emulator = Emulator(Manners(), size: .standard)

    emulator.take(text.utf8)

    #expect(emulator.complaints.count == 1)
  }

  @Test func `sees boxes, and what is wrong with them`() {
    func boxes(_ rows: String...) -> Boxes { Boxes(in: rows.map { Array($0.unicodeScalars) }) }

    let straight = boxes("┌─ A ─┐+-+", "│     │| |", "└─────┘+-+")
    #expect(
      straight.all == [
        Boxes.Box(columns: 0...6, rows: 0...2), Boxes.Box(columns: 7...9, rows: 0...2),
      ])
    #expect(straight.faults == [])
    #expect(boxes("┌──┐ ", "│   │", "└──┘ ").faults == ["no right corner for row 0, column 0"])
    #expect(
      boxes("┌──┐ ", "│  │ ", "│   │", "└──┘ ").faults == ["no edge at row 2, column 3"])
  }
}
