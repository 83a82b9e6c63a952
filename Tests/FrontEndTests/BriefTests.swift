import Canvas
import Testing

@testable import ViewModels

@Suite("Panels in one line")
struct BriefTests {
  @Test func `the most important figures in Chinese`() {
    #expect(
      Self.briefs(.chinese) == [
        "目前在册 649户 1,285人   建档立卡 745户 1,456人",
        "第一批 25.0260万元   第二批 11.777万元 已申报",
        "合计 471人   县内 265   省外 148",
        "农村道路扩面延伸 完工 60.2% 疑   福桥村农田水利 拨付 100.58% 错",
        "应还 450户 1,516万元   未还 4户 14.5万 疑",
        "雨露 21人 3.15万元   济困基金 26户 3.8万元   手机 4部",
        "67% (861/1,285)",
        "655户 100% 疑",
        "27 问题 · 91 任务 · 119 措施   100%",
      ])
  }

  @Test func `the most important figures in English`() {
    #expect(
      Self.briefs(.english) == [
        "current 649 hh 1,285 persons   registered 745 hh 1,456 persons",
        "batch 1 250,260 yuan   batch 2 117,770 yuan declared",
        "total 471 persons   this county 265   other province 148",
        "农村道路扩面延伸 built 60.2% doubt   福桥村农田水利 paid 100.58% error",
        "due 450 households 15,160,000 yuan   owed 4 households 14.5万 doubt",
        "Yulu 21 persons 31,500 yuan   fund 26 hh 38,000 yuan   donated 4 devices",
        "67% (861/1,285)",
        "655 hh 100% doubt",
        "27 problems · 91 tasks · 119 measures   100%",
      ])
  }

  @Test(arguments: Language.allCases)
  func `fit the strips of the smallest overview`(language: Language) {
    for (panel, line) in zip(Panel.all, Self.briefs(language)) {
      let isHalf = ["health", "monitoring"].contains(panel.id.name)
      #expect(line.columns <= (isHalf ? 26 : 76), "\(line)")
    }
  }

  private static func briefs(_ language: Language) -> [String] {
    let state = demonstration(language, width: 80, height: 24)
    return Panel.all.map { panel in
      panel.brief(state.input(for: panel.id)).map(\.text).joined()
    }
  }
}
