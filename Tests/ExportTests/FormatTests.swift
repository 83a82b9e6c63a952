import Export
import Testing
import ViewModels

/// What each form of a small document is, to the byte.
@Suite("Forms")
struct FormatTests {
  private func text(_ format: ExportFormat, _ language: Language = .chinese) throws -> String {
    String(
      decoding: try Exporter.bytes(of: .small, as: format, in: language), as: UTF8.self)
  }

  @Test func `CSV has a mark, facts, an empty row, a header, raw numbers and CR LF`() throws {
    #expect(
      try text(.csv)
        == "\u{FEFF}标题,贫困人口\r\n地区,清河镇\r\n时期,2023年上半年\r\n\r\n表,在册\r\n项目,资金 (万元)\r\n"
        + "第一批,25.0260\r\n'007,-12\r\n合计,>90%\r\n")
  }

  @Test func `CSV for Chinese offices is the same in GB18030, without a mark`() throws {
    let bytes = try Exporter.bytes(
      of: ExportDocument(title: "镇𠀀é", facts: [], tables: []), as: .csvGB18030, in: .chinese)

    // 标题 , 镇 𠀀 é as the standard has them.
    #expect(
      bytes == [
        0xB1, 0xEA, 0xCC, 0xE2, 0x2C, 0xD5, 0xF2, 0x95, 0x32, 0x82, 0x36, 0xA8, 0xA6, 0x0D, 0x0A,
      ])
  }

  @Test func `GB18030 has every character that a text can have`() throws {
    var all = String.UnicodeScalarView()
    for value in UInt32(0x20)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      all.append(scalar)
    }

    let bytes = try Exporter.bytes(
      of: ExportDocument(title: String(all)), as: .csvGB18030, in: .english)

    #expect(bytes.count > 4_000_000)
  }

  @Test func `JSON keeps text and exact number apart`() throws {
    #expect(
      try text(.json) == """
        {
          "title": "贫困人口",
          "facts": [
            {"name": "地区", "value": "清河镇"},
            {"name": "时期", "value": "2023年上半年"}
          ],
          "tables": [
            {
              "name": "在册",
              "columns": [
                {"title": "项目", "isNumeric": false},
                {"title": "资金 (万元)", "isNumeric": true}
              ],
              "rows": [
                ["第一批", {"text": "25.0260", "number": "25.0260"}],
                ["007", {"text": "-12", "number": "-12"}],
                ["合计", ">90%"]
              ]
            }
          ]
        }

        """)
  }

  @Test func `Markdown is a title, a list and a table with numbers at the right`() throws {
    #expect(
      try text(.markdown) == """
        # 贫困人口

        - 地区: 清河镇
        - 时期: 2023年上半年

        ## 在册

        | 项目 | 资金 (万元) |
        | --- | ---: |
        | 第一批 | 25.0260 |
        | 007 | -12 |
        | 合计 | \\>90% |

        """)
  }

  @Test func `text is aligned by the width of its characters`() throws {
    #expect(
      try text(.text) == """
        贫困人口

        地区  清河镇
        时期  2023年上半年

        在册
        项目    资金 (万元)
        ------  -----------
        第一批      25.0260
        007             -12
        合计           >90%

        """)
  }

  @Test func `HTML has its language, a caption and numbers at the right`() throws {
    let page = try text(.html)

    #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n"))
    #expect(
      page.hasSuffix(
        """
        <h1>贫困人口</h1>
        <dl>
        <dt>地区</dt><dd>清河镇</dd>
        <dt>时期</dt><dd>2023年上半年</dd>
        </dl>
        <table>
        <caption>在册</caption>
        <thead><tr><th scope="col">项目</th><th scope="col" class="n">资金 (万元)</th></tr></thead>
        <tbody>
        <tr><td>第一批</td><td class="n">25.0260</td></tr>
        <tr><td>007</td><td class="n">-12</td></tr>
        <tr><td>合计</td><td class="n">&gt;90%</td></tr>
        </tbody>
        </table>
        </body>
        </html>

        """))
    #expect(try text(.html, .english).hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">\n"))
  }

  @Test func `a picture is not made of tables`() {
    #expect(throws: ExportFailure.self) { try text(.svg) }
  }
}
