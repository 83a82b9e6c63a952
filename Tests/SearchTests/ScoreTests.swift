import Search
import Testing

@Suite("Search score")
struct ScoreTests {
  @Test func `pk puts 贫困人口 above what has the letters apart, and leaves 已脱贫户 out`() {
    #expect(
      ranked("pk", ["已脱贫户", "脱贫人口", "新识别贫困户", "贫困人口"]) == ["贫困人口", "新识别贫困户", "脱贫人口"])
  }

  @Test func `the start is better than a word, the middle and letters apart`() {
    #expect(
      ranked("cf", ["村里有枫", "新长枫村", "1 长枫村的道路", "长枫村的道路两侧"])
        == ["长枫村的道路两侧", "1 长枫村的道路", "新长枫村", "村里有枫"])
  }

  @Test func `words begin after a space, a mark and another script`() {
    #expect(
      ranked("paid", ["unpaid", "funds: paid", "已拨付paid today", "prepaid"])
        == ["funds: paid", "已拨付paid today", "unpaid", "prepaid"])
  }

  @Test func `a quote before the first word does not move it from the start`() {
    #expect(ranked("sx", ["新三项整改", "村 三项整改", "“三项整改”"]) == ["“三项整改”", "村 三项整改", "新三项整改"])
  }

  @Test func `among equals the shorter text is first`() {
    #expect(ranked("tp", ["脱贫人口", "脱贫户", "脱贫"]) == ["脱贫", "脱贫户", "脱贫人口"])
  }

  @Test func `every term has to answer`() {
    #expect(SearchText("贫困人口").score(Query("pk rk")) != nil)
    #expect(SearchText("贫困人口").score(Query("pk xx")) == nil)
    #expect(
      ranked("pk 户", ["户均贫困", "贫困户数", "贫困人口", "新贫困户"]) == ["户均贫困", "贫困户数", "新贫困户"])
  }

  @Test func `an empty query finds every text equally well`() {
    #expect(SearchText("贫困人口").score(Query("")) == 0)
    #expect(SearchText("").score(Query(" ")) == 0)
  }

  @Test func `a long text that fits better stays above a short one`() {
    let long = "贫困" + String(repeating: "户", count: 5_000)

    #expect(ranked("pk", ["新贫困", long]) == [long, "新贫困"])
  }

  /// What is found, the best first; equals in their own order.
  private func ranked(_ query: String, _ texts: [String]) -> [String] {
    let query = Query(query)
    // The sort keeps equals in their order.
    let found = texts.compactMap { text in
      SearchText(text).score(query).map { (text: text, score: $0) }
    }
    return found.sorted { $0.score > $1.score }.map(\.text)
  }
}
