import Search
import Testing

@Suite("Search")
struct SearchTextTests {
  @Test(arguments: [
    ("长枫村", "cf"), ("长枫村", "cfc"), ("长枫村", "changfeng"), ("长枫村", "changfengcun"),
    ("长枫村", "zhangf"), ("长枫村", "zhangfeng"), ("长枫村", "长"), ("长枫村", "枫村"), ("长枫村", "changf"),
    ("长枫村", "chf"), ("长枫村", "长f"), ("长枫村", "c枫"), ("长枫村", "长枫c"), ("长枫村", "fengc"),
    ("长枫村", "CF"), ("长枫村", "ＣＦ"), ("长枫村", "cfen"), ("长枫村", "chan"), ("长枫村", "cfcu"),
    ("重庆", "chongqing"), ("重庆", "zhongqing"), ("重庆", "cq"), ("重庆", "zq"),
    ("银行", "yh"), ("银行", "yx"), ("银行", "yinhang"), ("六安", "la"), ("六安", "luan"), ("六安", "liuan"),
    ("郑圩村", "zhengxu"), ("郑圩村", "zwc"), ("郑圩村", "zxc"), ("郑圩村", "zhweicun"), ("西安", "xian"),
    ("县", "xian"), ("吕庄", "lvz"), ("吕庄", "lüz"), ("侵略", "qinlve"), ("侵略", "qinlue"),
    ("APP注册率", "appzcl"), ("APP注册率", "pz"), ("ＡＰＰ注册率", "app"), ("10万元", "10wy"),
    ("第1批", "d1p"), ("未脱贫户(三户)", "wtphsh"), ("未脱贫户（三户）", "户三"), ("12,345户", "12345h"),
    ("长 枫", "cf"), ("village projects", "GEPRO"), ("École", "école"),
  ])
  func `finds`(text: String, query: String) {
    #expect(SearchText(text).contains(Query(query)))
  }

  @Test(arguments: [
    ("长枫村", "xf"), ("长枫村", "cc"), ("长枫村", "村枫"), ("长枫村", "anf"), ("长枫村", "chanf"),
    ("长枫村", "cufeng"), ("长枫村", "cfcunx"), ("长枫村", "hf"), ("六安", "lun"), ("六安", "luian"),
    ("县", "xiann"), ("安徽", "ahh"), ("1 2", "12"), ("1.5", "15"), ("1(2)", "12"), ("西安", "xia n"),
    ("长枫。村", "fc"), ("长枫，村", "fc"), ("县", "县x"), ("中", "zho g"), ("", "a"),
  ])
  func `does not find`(text: String, query: String) {
    #expect(!SearchText(text).contains(Query(query)))
  }

  @Test(arguments: [("长枫村道路", "dl cf"), ("长枫村道路", " cf　道 "), ("funds paid", "paid funds")])
  func `finds terms in any order`(text: String, query: String) {
    #expect(SearchText(text).contains(Query(query)))
    #expect(!SearchText(text).contains(Query(query + " xyz")))
  }

  @Test(arguments: ["", " ", "　"])
  func `an empty query finds every text`(query: String) {
    #expect(Query(query).isEmpty)
    #expect(SearchText("").contains(Query(query)))
    #expect(SearchText("长枫村").contains(Query(query)))
  }

  @Test func `of a long term the first 63 characters count`() {
    let text = String(repeating: "村", count: 63)

    #expect(SearchText(text).contains(Query(text + "枫")))
    #expect(SearchText(text).contains(Query(String(repeating: "c", count: 100))))
    #expect(!SearchText(String(text.dropLast())).contains(Query(text)))
  }
}
