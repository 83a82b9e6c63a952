import Testing

@testable import TOML

@Suite("TOML")
struct TOMLReaderTests {
  @Test func `has strings in four kinds of quotes`() throws {
    let table = try TOMLReader.read(
      #"""
      basic = "a\tb \"c\" \u9547 \U0001F3E0"
      literal = 'C:\n'
      long = """
      one
      two \
         three"""
      "quoted key" = '''it's ''fine'''''
      """#)

    #expect(table["basic"]?.string == "a\tb \"c\" 镇 🏠")
    #expect(table["literal"]?.string == #"C:\n"#)
    #expect(table["long"]?.string == "one\ntwo three")
    #expect(table["quoted key"]?.string == "it's ''fine''")
  }

  @Test(arguments: [
    ("0", TOMLValue.integer(0)), ("-17", .integer(-17)), ("1_000", .integer(1000)),
    ("0xFF", .integer(255)), ("0b101", .integer(5)), ("true", .boolean(true)),
    ("1.5", .other("1.5")), ("1979-05-27T07:32:00Z", .other("1979-05-27T07:32:00Z")),
    ("-inf", .other("-inf")), ("9223372036854775808", .other("9223372036854775808")),
  ])
  func `has numbers, truths and the rest`(text: String, expected: TOMLValue) throws {
    #expect(try TOMLReader.read("a = \(text)  # said")["a"]?.value == expected)
  }

  @Test func `has lists over many lines`() throws {
    let table = try TOMLReader.read("a = [ # one\n  'x', # two\n\n  ['y', 2],\n]")

    #expect(table["a"]?.list?.map(\.string) == ["x", nil])
    #expect(table["a"]?.list?[1].list?.map(\.integer) == [nil, 2])
    #expect(table["a"]?.list?[1].place == TOMLPlace(line: 4, column: 3))
  }

  @Test func `puts tables together from heads, dots and braces`() throws {
    let table = try TOMLReader.read(
      """
      a.b = 1
      [c.d]
      e = { f.g = 2, h = {} }
      [c]
      i = 3
      [[j]]
      k = 4
      [[j]]
      [j.l]
      m = 5
      """)

    #expect(table.keys == ["a", "c", "j"])
    #expect(table["a"]?.table?["b"]?.integer == 1)
    #expect(table["c"]?.table?["d"]?.table?["e"]?.table?["f"]?.table?["g"]?.integer == 2)
    #expect(table["c"]?.table?["i"]?.integer == 3)
    #expect(table["j"]?.list?[0].table?["k"]?.integer == 4)
    #expect(table["j"]?.list?[1].table?["l"]?.table?["m"]?.integer == 5)
  }

  @Test func `says where each key is written, in scalars`() throws {
    let table = try TOMLReader.read("\u{FEFF}x = 1\r\n  ['镇' . 'y']\r\n\tz = { '村' = 2 }")
    let inner = table["镇"]?.table?["y"]

    #expect(table["x"]?.place == TOMLPlace(line: 1, column: 1))
    #expect(inner?.place == TOMLPlace(line: 2, column: 3))
    #expect(inner?.table?["z"]?.place == TOMLPlace(line: 3, column: 2))
    #expect(inner?.table?["z"]?.table?["村"]?.place == TOMLPlace(line: 3, column: 8))
  }

  @Test(arguments: [
    ("a = [1, }", 1, 9, TOMLFailure.Reason.expected(.value, found: "}")),
    ("a = [1 2]", 1, 8, .expected(.commaOrBracket, found: "2")),
    ("a = { b = 1, }", 1, 14, .expected(.key, found: "}")),
    ("a = { b = 1 ", 1, 13, .expected(.commaOrBrace, found: nil)),
    ("a\n= 1", 1, 2, .expected(.equalsSign, found: "\n")),
    ("= 1", 1, 1, .expected(.key, found: "=")),
    ("镇 = 1", 1, 1, .expected(.key, found: "镇")),
    ("a = ", 1, 5, .expected(.value, found: nil)),
    ("a = 1 b = 2", 1, 7, .expected(.endOfLine, found: "b")),
    ("[a", 1, 3, .expected(.closingBracket, found: nil)),
    ("\n  a = 'x", 2, 7, .openString),
    ("a = \"x\ny\"", 1, 5, .openString),
    ("a = \"\\q\"", 1, 6, .badEscape("\\q")),
    ("a = \"\\uD800\"", 1, 6, .badEscape("\\uD800")),
    ("a = blue", 1, 5, .badValue("blue")),
    ("a = 1\n a = 2", 2, 2, .twice(key: "a")),
    ("a = 1\n[a]", 2, 1, .twice(key: "a")),
    ("[a]\n[a]", 2, 1, .twice(key: "a")),
    ("a = {}\na.b = 1", 2, 1, .twice(key: "a")),
    ("a = []\n[[a]]", 2, 1, .twice(key: "a")),
    ("a\0 = 1", 1, 2, .expected(.equalsSign, found: "\0")),
    ("a = [\u{2028}]", 1, 6, .expected(.value, found: "\u{2028}")),
  ])
  func `says what is wrong, and where`(
    text: String, line: Int, column: Int, reason: TOMLFailure.Reason
  ) {
    let failure = TOMLFailure(place: TOMLPlace(line: line, column: column), reason: reason)
    #expect(throws: failure) { try TOMLReader.read(text) }
  }

  @Test func `ends with what nobody writes`() throws {
    #expect(throws: TOMLFailure.self) {
      try TOMLReader.read("a = " + String(repeating: "[", count: 100_000))
    }
    #expect(throws: TOMLFailure.self) {
      try TOMLReader.read(String(repeating: "a.", count: 100_000) + "a = 1")
    }
  }
}
