import Testing

/// Terminals that draw what Unicode leaves open in two columns, as many of Chinese users do.
///
/// The same program shows the same cells on one that does not, if only it takes both for such a
/// one: then nothing that could be wide was ever sent.
@Suite("Columns")
struct ColumnTests {
  /// Ways to every kind of screen.
  static let ways =
    [""] + (1...9).map { "0\($0)" } + [
      "04jj", "0", "01\r", "\u{1B}", "04v", "0", "?", "\u{1B}", ":", "\u{1B}", "p", "\u{1B}", "o",
      "\u{1B}", "e", "\u{1B}", "L", "5", "0",
    ]

  /// How the program comes to know of it.
  enum Source: String, CaseIterable, Sendable {
    /// The terminal's cursor, after a sample.
    case terminal
    /// The user says so, of a terminal that answers nothing.
    case setting
    /// The locale; and the terminal answers nothing.
    case gb18030, gbk

    var arguments: [String] { self == .setting ? ["--ambiguous-width", "2"] : [] }
    var locale: TestLocale {
      switch self {
      case .terminal, .setting: .chinese
      case .gb18030: .gb18030
      case .gbk: .gbk
      }
    }
  }

  @Test(
    arguments: Source.allCases.flatMap { source in
      [ScreenSize.standard, .wide, .wall].map { (source, $0) }
    })
  func `are straight`(source: Source, size: ScreenSize) throws {
    var manners = source == .terminal ? EmulatedType.xterm256.manners(in: .utf8) : .silent
    manners.encoding = source.locale.encoding
    manners.ambiguousColumns = 2
    let wide = try EmulatedScreen(
      ["--demo", "--lang", "zh"] + source.arguments,
      .init(locale: source.locale, size: size, manners: manners))
    manners.ambiguousColumns = 1
    manners.tellsPlace = false
    let narrow = try EmulatedScreen(
      ["--demo", "--lang", "zh"]
        + (source == .terminal ? ["--ambiguous-width", "2"] : source.arguments),
      .init(locale: source.locale, size: size, manners: manners))
    for screen in [wide, narrow] {
      try screen.wait(for: "649")
      try screen.waitForFigures()
    }

    for way in Self.ways {
      try wide.type(way)
      try narrow.type(way)
      let isSame = wide.emulator.looks == narrow.emulator.looks
      #expect(isSame, "after “\(way)”:\n\(wide.frame.differences(from: narrow.frame))")
      #expect(wide.emulator.halves == [], "after “\(way)”:\n\(wide.frame)")
      #expect(wide.emulator.complaints == [], "after “\(way)”:\n\(wide.frame)")
    }
  }

  /// The C library counts two columns for what this terminal draws in one.
  @Test(arguments: [TestLocale.gb18030, .gbk])
  func `leave no question mark where nobody agrees on a width`(locale: TestLocale) throws {
    var manners = EmulatedType.xterm256.manners(in: locale)
    manners.ambiguousColumns = 1
    let screen = try EmulatedScreen(
      ["--demo", "--lang", "zh"], .init(locale: locale, manners: manners))
    try screen.wait(for: "649")

    try screen.type("01\r")

    #expect(screen.frame.contains("1,285人 / 649户"), "\(screen.frame)")
  }

  @Test(arguments: EmulatedType.allCases.filter(\.isScreen), [TestLocale.chinese, .gb18030])
  func `hold on every screen of every terminal`(type: EmulatedType, locale: TestLocale) throws {
    let screen = try EmulatedScreen(
      ["--demo", "--lang", "zh"],
      .init(type: type.value, locale: locale, size: .wide, manners: type.manners(in: locale)))
    try screen.wait(for: "649")

    for way in Self.ways {
      try screen.type(way)
      #expect(screen.emulator.complaints == [], "after “\(way)”:\n\(screen.frame)")
      #expect(screen.emulator.halves == [], "after “\(way)”:\n\(screen.frame)")
    }
  }

  @Test func `a page of another colour has no cell of the terminal's own`() throws {
    let screen = try EmulatedScreen(
      ["--demo", "--lang", "zh", "--theme", "nord"], .init(size: .wide))
    try screen.wait(for: "649")

    for way in Self.ways {
      try screen.type(way)
      let own = screen.emulator.looks.filter {
        $0.pen.ground == .own && !$0.pen.marks.contains(.reverse)
      }
      #expect(own.isEmpty, "after “\(way)”")
    }
  }
}
