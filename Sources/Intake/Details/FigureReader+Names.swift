import Domain

extension FigureReader {
  mutating func hear(
    _ entry: Int, _ range: Range<Int>, at index: Int, in sentence: Elements.Sentence
  ) {
    let traits = Vocabulary.shared.entries[entry].traits
    if traits.contains(.use) { heard.use = text.regular(range) }
    if let fund = Vocabulary.shared.funds.longest(
      in: text.scalars, at: range.lowerBound, before: range.upperBound),
      // 省级财政专项扶贫资金项目 ends with 扶贫资金项目, which names no other purse.
      range.lowerBound >= heard.fundEnd
    {
      var start = range.lowerBound
      if index > sentence.elements.lowerBound, elements[index - 1].kind == .ordinal {
        start = elements[index - 1].range.lowerBound
      }
      // 该项资金 is the one said before.
      if text.scalars[range.lowerBound] != 0x8BE5 {
        heard.fund = text.regular(start..<fund.end)
        heard.fundEnd = fund.end
      }
      heard.isFundLast = heard.fund != nil
      // Another purse behind a semicolon is not dated by 目前 before it.
      if isMomentOld, heard.moment?.kind == .now { heard.moment = nil }
    }
    if traits.contains(.works) { hearWorks(range, at: index, in: sentence) }
  }

  private mutating func hearWorks(
    _ range: Range<Int>, at index: Int, in sentence: Elements.Sentence
  ) {
    // 43条路: what is counted is no name.
    if index > sentence.elements.lowerBound, case .quantity = elements[index - 1].kind { return }
    if range.upperBound < text.scalars.count, text.scalars[range.upperBound] == 0x6751 { return }
    let start = quotes.clause(around: range, in: sentence.range).lowerBound
    guard let project = projects.project(endingAt: range, from: start) else { return }
    if project.village == nil, project.kind == "道路", let current = heard.project,
      current.name.unicodeScalars.contains("路")
    {
      heard.isFundLast = false
      return
    }
    heard.project = project
    heard.isFundLast = false
  }

  /// 第一批 also where the text has 第1批 or 首批.
  func batch(_ range: Range<Int>) -> String {
    let words = text.regular(range)
    if words == "首批" || words == "首批次" { return "第一批" }
    let numerals = ["1": "一", "2": "二", "3": "三", "4": "四", "5": "五", "6": "六"]
    return numerals.reduce(words) { words, pair in
      words.count == 3
        ? String(words.map { String($0) == pair.key ? Character(pair.value) : $0 }) : words
    }
  }

  /// In a list with 分别 each number has its own year, batch, use or village.
  func hear(_ share: Respectively.Share, _ heard: inout SegmentReader.Heard) {
    for index in share.label {
      switch elements[index].kind {
      case .moment(let moment): heard.moment = scanner.moments[moment]
      case .ordinal: heard.batch = batch(elements[index].range)
      case .word(let entry) where Vocabulary.shared.entries[entry].traits.contains(.use):
        heard.use = text.regular(elements[index].range)
      default: break
      }
    }
  }
}
