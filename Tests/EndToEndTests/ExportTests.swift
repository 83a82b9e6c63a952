import Foundation
import Testing

@Suite("Exporting from the dashboard")
struct DashboardExportTests {
  struct Format: Sendable {
    /// What finds it in the list.
    let query: String
    let file: String
    /// How the file begins.
    let start: [UInt8]
    let contains: String

    init(_ query: String, _ file: String, _ start: [UInt8], _ contains: String = "") {
      self.query = query
      self.file = file
      self.start = start
      self.contains = contains
    }
  }

  static let formats = [
    Format("xlsx", "清河镇-贫困人口-2023-H1.xlsx", Array("PK".utf8)),
    Format("gb18030", "清河镇-贫困人口-2023-H1.csv", [0xB1, 0xEA, 0xCC, 0xE2]),
    Format("utf-8", "清河镇-贫困人口-2023-H1-2.csv", [0xEF, 0xBB, 0xBF], "1285"),
    Format("json", "清河镇-贫困人口-2023-H1.json", Array("{".utf8), "1285"),
    Format("markdown", "清河镇-贫困人口-2023-H1.md", Array("# ".utf8), "1,285"),
    Format("html", "清河镇-贫困人口-2023-H1.html", Array("<!".utf8), "1,285"),
    Format("svg", "清河镇-贫困人口-2023-H1.svg", Array("<".utf8), "1,285"),
    Format("text", "清河镇-贫困人口-2023-H1.txt", Array("贫困人口".utf8), "1,285"),
  ]

  @Test func `writes every format into the folder of the environment, and names the file`() throws {
    let home = try TemporaryFolder()
    let folder = home["exports"]
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let screen = try TmuxScreen.demonstration(
      start: .init(
        size: .wide, environment: ["ZHENPING_EXPORT_FOLDER": folder.path], home: home))
    try screen.press("1")
    try screen.wait(until: .headline(has: "1 贫困人口"))

    for format in Self.formats {
      try screen.press("e")
      try screen.wait(until: .contains("─ 导出为 ─"))
      try screen.type(format.query)
      try screen.wait(until: .contains("› \(format.query)"))
      try screen.press("Enter")
      let path = folder.appending(path: format.file).path
      let frame = try screen.wait(until: .lastLine(has: "已导出：\(path)"))
      #expect(frame.faults == [])

      let bytes = try Array(Data(contentsOf: URL(filePath: path)))
      #expect(bytes.starts(with: format.start), "\(format.file): \(bytes.prefix(24))")
      #expect(
        format.contains.isEmpty || String(decoding: bytes, as: UTF8.self).contains(format.contains),
        "\(format.file)")
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 8)
  }

  @Test(arguments: Speech.allCases)
  func `a folder that is not there is said, and the program goes on`(speech: Speech) throws {
    let home = try TemporaryFolder()
    try home.configure("config.toml", "export_folder = \"\(home.path)/nowhere\"\n")
    let screen = try TmuxScreen.demonstration(in: speech, start: .init(size: .wall, home: home))

    try screen.press("e")
    try screen.wait(until: .contains(speech == .chinese ? "─ 导出为 ─" : "─ Export as ─"))
    try screen.press("Enter")

    try screen.wait(
      until: .and(
        .lastLine(has: "/nowhere/清河镇-"),
        .lastLine(has: speech == .chinese ? "没有这个文件夹" : "there is no such folder")))
    try screen.press("1")
    try screen.wait(until: .headline(has: " › 1 "))
  }
}
