import Domain

/// A report made by hand, for tests that need only a few figures.
struct SmallReport {
  private var figures: [Figure] = []
  private var claims: [Claim] = []
  private var text = ""

  /// Appends a figure said as `label``digits``unit`.
  mutating func say(
    _ label: String, _ code: Indicator.Code?, _ digits: String, _ unit: String,
    _ segments: [Segment] = [], asOf: AsOf? = nil, marks: Set<Figure.Mark> = []
  ) {
    let start = text.unicodeScalars.count
    text += label
    let number = text.unicodeScalars.count
    text += digits + unit
    let end = text.unicodeScalars.count
    text += "，"
    let isWan = unit.hasPrefix("万")
    let value = ExactDecimal(digits)
    figures.append(
      Figure(
        indicator: code, segments: segments, label: label,
        value: isWan ? value?.shifted(by: 4) : value, unit: Unit(isWan ? "元" : unit),
        written: Figure.Written(digits: digits, unit: unit), asOf: asOf, marks: marks,
        source: Source(section: "", quote: start..<end, number: number..<end)))
  }

  /// Appends words without a figure.
  mutating func add(_ words: String) { text += words }

  mutating func claim(_ kind: Claim.Kind, of segments: [Segment], _ words: String) {
    let source = Source(section: "", quote: 0..<0, number: 0..<0)
    claims.append(Claim(kind: kind, segments: segments, words: words, source: source))
  }

  func document(
    named name: String = "h1.txt", period: String = "2023-H1", place: Place.Code? = nil
  ) -> Document {
    Document(
      name: name, period: Period(period), place: place, importedAt: "2026-11-23 09:41",
      report: Report(text: text, figures: figures, claims: claims))
  }

  var scope: Scope { Scope([document()]) }

  /// Something for every panel, and one road programme whose rate does not fit its roads.
  static var ofEverything: SmallReport {
    var report = SmallReport()
    report.say("建档立卡贫困户", "poverty.registered", "745", "户")
    report.say("", "poverty.registered", "1456", "人")
    report.say("目前贫困户", "poverty.current", "649", "户")
    report.say("", "poverty.current", "1285", "人")
    let batch = [Segment(.batch, "第一批")]
    report.say("项目", "subsidy.items", "179", "个", batch)
    report.say("其中农业务工", "subsidy.labour", "110", "个", batch)
    report.say("补贴资金", "subsidy.amount", "25.0260", "万元", batch)
    report.say("务工", "employment.total", "471", "人")
    for (region, count) in [("省外", "148"), ("市外省内", "35"), ("县外市内", "23"), ("县内", "265")] {
      report.say(region, "employment.region", count, "人", [Segment(.region, region)])
    }
    let roads = [Segment(.project, "道路扩面")]
    report.say("计划", "project.planned", "43", "条", roads)
    report.say("完工", "project.completed", "29", "条", roads)
    report.say("硬化", "project.completedLength", "19.443", "公里", roads)
    report.say("完工率", "project.completionRate", "60.2", "%", roads)
    report.say("户贷户用应还", "credit.due", "6", "户", [Segment(.use, "户贷户用")])
    report.say("雨露计划", "yulu.students", "21", "人")
    report.say("签约", "health.contracted", "861", "人")
    report.say("遍访", "visit.households", "655", "户")
    report.say("整改问题", "rectification.problems", "27", "个")
    report.say("捐赠", nil, "3", "台")
    return report
  }
}
