import Domain
import Testing

@testable import ViewModels

@Suite("Spelling")
struct SpellingTests {
  private let latin: Spelling = {
    var spelling = Spelling(.latinAsNeeded)
    spelling.names = NameBook(["石桥镇", "长枫村", "西安市"])
    return spelling
  }()
  private let narrow = Spelling(isNarrow: true)

  @Test(arguments: [
    ("石桥镇", "Shiqiao Zhen"), ("长枫村", "Changfeng Cun"), ("清河县石桥镇", "Qinghe Xian Shiqiao Zhen"),
    ("西安市", "Xi'an Shi"), ("重庆市", "Chongqing Shi"), ("和平街道", "Heping Jiedao"),
    ("镇村", "zhen cun"), ("示范区", "shi fan qu"), ("全镇", "quan zhen"),
  ])
  func `a place's name is written as words`(name: String, written: String) {
    #expect(latin.spell(name) == written)
  }

  @Test(arguments: [
    ("长枫村道路", "Changfeng Cun dao lu"),
    ("目前，全镇共有649户、1285人。", "mu qian, quan zhen gong you 649 hu, 1285 ren."),
    ("（一）贷款100万元（含申报）：已还", "(yi) dai kuan 100 wan yuan (han shen bao): yi huan"),
    ("占比56.3％；增长", "zhan bi 56.3%; zeng zhang"), ("“雨露计划”补助", "\"yu lu ji hua\" bu zhu"),
    ("《办法》……", "\"ban fa\"..."), ("2014—2016年", "2014-2016 nian"),
    ("石桥镇——长枫村", "Shiqiao Zhen - Changfeng Cun"),
    ("demo.txt", "demo.txt"), ("  缩进", "  suo jin"), ("ＡＢ１２", "AB12"), ("覆盖率", "fu gai lv"),
    ("①第一批", "(1) di yi pi"), ("㎡", "m2"), ("買い物", "mai i wu"),
    ("农商行网点", "nong shang hang wang dian"),
  ])
  func `a sentence is written by syllables, names in it as words`(text: String, written: String) {
    #expect(latin.spell(text) == written)
  }

  @Test(arguments: [
    ("“石桥”——共…", "\"石桥\"--共..."), ("①±3℃ × 2", "(1)+-3C x 2"), ("Ⅱ期 → Ⅲ期", "II期 -> III期"),
    ("Ж и α", "Zhe i alpha"), ("（一）目前，", "（一）目前，"), ("█▌⣿", "█▌⣿"), ("café", "cafe"),
  ])
  func `what may be wide becomes what is not`(text: String, written: String) {
    #expect(narrow.spell(text) == written)
  }

  @Test func `nothing becomes nothing, or a question mark`() {
    for value in UInt32(0xA0)...0xFFFF {
      guard let scalar = Unicode.Scalar(value), ![0xAD, 0x2028, 0x2029].contains(value),
        !(0xFE00...0xFE0F).contains(value), scalar != "？", scalar != "﹖"
      else { continue }
      for spelling in [latin, narrow] {
        let spelled = spelling.spell(String(scalar))
        #expect(!spelled.isEmpty && !spelled.contains("?") || scalar == "¿", "\(value)")
      }
    }
  }

  @Test func `the marked words of a passage stay marked`() {
    let passage = Passage(before: "尚有贫困户", marked: "649户", after: "、1285人")
    #expect(
      passage.spelled(latin)
        == Passage(before: "shang you pin kun hu ", marked: "649 hu", after: ", 1285 ren"))
  }
}
