import Testing
import ViewModels

@testable import FrontEnd

@Suite("Fitting text")
struct TextFitTests {
  @Test(arguments: [
    ("贫困户", 6, "贫困户"), ("贫困户", 5, "贫困…"), ("贫困户", 4, "贫…"), ("ab", 1, "…"), ("ab", 0, ""),
  ])
  func `cuts whole characters`(text: String, columns: Int, expected: String) {
    #expect(TextFit.cut(text, to: columns) == expected)
  }

  @Test(arguments: [
    ("全镇共有265人务工", 10, ["全镇共有", "265人务工"]),
    ("省外148人，县内265人", 8, ["省外", "148人，", "县内", "265人"]),
    ("where they went", 10, ["where they", "went"]),
    ("一二三。", 6, ["一二", "三。"]),
    ("123456789", 4, ["1234", "5678", "9"]),
  ])
  func `breaks lines where a reader would`(text: String, columns: Int, expected: [String]) {
    let lines = TextFit.wrap([Entry(text)], to: columns)
    #expect(lines.map { $0.map(\.text).joined() } == expected)
  }

  @Test func `a line keeps what each of its entries means`() {
    let lines = TextFit.wrap([Entry("一二", .muted), Entry("三四", .strong)], to: 6)
    #expect(lines == [[Entry("一二", .muted), Entry("三", .strong)], [Entry("四", .strong)]])
  }
}
