import Domain
@testable import Export
import Testing
import ViewModels

/// Workbooks, looked into as the files of XML that they are.
@Suite("Workbooks")
struct WorkbookTests {
  private func files(_ document: ExportDocument) throws -> [String: String] {
    try Zip(try Exporter.bytes(of: document, as: .xlsx, in: .chinese)).texts()
  }

  /// The texts of all text cells, in order of first appearance.
  private func strings(_ files: [String: String]) throws -> String {
    try #require(files["xl/sharedStrings.xml"])
  }

  @Test func `numbers are numbers with their decimals, all else is text`() throws {
    let files = try files(.small)
    let sheet = try #require(files["xl/worksheets/sheet1.xml"])

    #expect(sheet.contains("<c r=\"B7\" s=\"5\"><v>25.026</v></c>"))
    #expect(sheet.contains("<c r=\"B8\" s=\"6\"><v>-12</v></c>"))
    // Text cells: 007, >90%.
    #expect(sheet.contains("<c r=\"A8\" s=\"2\" t=\"s\">"))
    #expect(sheet.contains("<c r=\"B9\" s=\"2\" t=\"s\">"))
    #expect(files["xl/styles.xml"]?.contains("formatCode=\"0.0000\"") == true)
  }

  @Test func `facts stand above the header, which stays, and in the properties`() throws {
    let files = try files(.small)
    let sheet = try #require(files["xl/worksheets/sheet1.xml"])

    #expect(sheet.contains("<pane xSplit=\"1\" ySplit=\"6\" topLeftCell=\"B7\""))
    #expect(sheet.contains("<autoFilter ref=\"A6:B9\"/>"))
    let strings = try strings(files)
    let shown = ["贫困人口", "地区", "清河镇", "时期", "2023年上半年", "在册", "项目", "资金 (万元)"]
    #expect(strings.contains(shown.map { "<si><t>\($0)</t></si>" }.joined()))
    let properties = try #require(files["docProps/core.xml"])
    #expect(properties.contains("<dc:title>贫困人口</dc:title>"))
    #expect(properties.contains("地区: 清河镇"))
    #expect(files["xl/workbook.xml"]?.contains("<sheet name=\"在册\"") == true)
  }

  @Test func `a number that no double holds is written as text`() throws {
    let digits = "1234567890.12345678"
    let number = ExactDecimal(coefficient: 123_456_789_012_345_678, scale: 8)
    let document = ExportDocument(
      title: "",
      tables: [
        ExportDocument.Table(
          name: "", columns: [ExportDocument.Column("n", isNumeric: true)],
          rows: [[ExportDocument.Cell(digits, number: number)]])
      ])

    #expect(try strings(files(document)).contains("<t>\(digits)</t>"))
  }

  @Test(arguments: hostileTexts)
  func `hostile text stays one text`(text: String) throws {
    let files = try files(.full(of: text))

    for (name, xml) in files {
      #expect(!xml.contains("<f>"), "\(name)")
      #expect(!xml.contains("<script"), "\(name)")
      #expect(!xml.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\r" })
      #expect(!xml.unicodeScalars.contains { (0x202A...0x202E).contains($0.value) })
    }
    #expect(!(try strings(files)).contains("<t>_x0041_</t>"))
  }

  @Test func `sheets have names that Excel takes, no two the same`() throws {
    let long = String(repeating: "很长的名字", count: 9)
    let table = { name in
      ExportDocument.Table(name: name, columns: [ExportDocument.Column("a")], rows: [])
    }
    let document = ExportDocument(
      title: "", tables: ["a/b", "A B", "", "", long, long, "History", "𠀀"].map(table))

    let book = try #require(try files(document)["xl/workbook.xml"])

    let cut = long.prefix(31)
    let names = [
      "a b", "A B (2)", "表", "表 (2)", cut, "\(long.prefix(27)) (2)", "History (2)", "表 (3)",
    ]
    for name in names { #expect(book.contains("<sheet name=\"\(name)\""), "\(name)") }
  }

  @Test func `a text that no cell holds is refused`() {
    let document = ExportDocument.full(of: String(repeating: "长", count: 40_000))
    #expect(throws: ExportFailure.self) {
      try Exporter.bytes(of: document, as: .xlsx, in: .chinese)
    }
  }

  @Test func `without the library it says which package has it`() {
    let failure = #expect(throws: ExportFailure.self) {
      try XLSXWriter(labels: Labels(language: .chinese), library: "libxlsxwriter.so.none")
    }
    #expect(failure?.reason == .noLibrary(package: "libxlsxwriter4"))
  }
}
