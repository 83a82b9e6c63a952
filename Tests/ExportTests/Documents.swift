import Domain
import ViewModels

extension ExportDocument {
  /// A small one with a number, a text and a code.
  static let small = ExportDocument(
    title: "贫困人口", facts: [Fact("地区", "清河镇"), Fact("时期", "2023年上半年")],
    tables: [
      Table(
        name: "在册", columns: [Column("项目"), Column("资金 (万元)", isNumeric: true)],
        rows: [
          [Cell("第一批"), Cell("25.0260", number: ExactDecimal("25.0260"))],
          [Cell("007"), Cell("-12", number: ExactDecimal("-12"))],
          [Cell("合计"), Cell(">90%")],
        ])
    ])

  /// A text in every place where one can stand.
  static func full(of text: String) -> ExportDocument {
    ExportDocument(
      title: text, facts: [Fact(text, text)],
      tables: [
        Table(
          name: text, columns: [Column(text), Column("n", isNumeric: true)],
          rows: [
            [Cell(text), Cell(text)]
          ])
      ])
  }
}

/// Texts that would do something if they were let.
let hostileTexts = [
  "=1+1", "+1", "-1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "＝1+1", "＋1", "－1", "＠A",
  " =1+1", "\u{3000}=1+1", "=cmd|' /C calc'!A0", "a\",\"=1+1", "\"", "a\nb", "a\r\n=1+1", "]]>",
  "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "&lt;b&gt;", "a|b",
  "`x`", "[a](javascript:x)", "![a](b)", "# a", "\u{1B}[31mred", "\u{0}", "\u{7F}\u{9B}31m",
  "\u{202E}txt.exe", "\u{2066}a\u{2069}", "\u{200F}\u{61C}", "\u{2028}\u{2029}", "\u{FEFF}a",
  "\u{FFFE}\u{FFFF}", "_x0041_", "_x003D_1", "\u{10FFFF}\u{E000}", "[]:*?/\\'", "History", "",
]
