import Domain

extension Phrase {
  public init(_ remark: ImportRemark) {
    switch remark {
    case .noPeriod(let file):
      self.init(
        "\(file): the text does not say its period; give it with --period, for example "
          + "--period 2023-H1",
        "\(file)：文中未说明所属时期，请用 --period 指定，例如 --period 2023-H1")
    case .noFigures(let file):
      self.init("\(file): no figures found in this file", "\(file)：文中未找到任何数据")
    case .assumedPeriod(let file, let period):
      let period = Phrase(period)
      self.init(
        "\(file): the text does not say its period, so it replaces the report on "
          + "\(period.english); if it is on another, take this back with zhenping undo and give "
          + "--period",
        "\(file)：文中未说明所属时期，按库中同名报告记为\(period.chinese)并取代之。如属其他时期，"
          + "请用 zhenping undo 撤销后以 --period 指定")
    case .correctedPeriod(let file, let stored, let new):
      let (stored, new) = (Phrase(stored), Phrase(new))
      self.init(
        "\(file): is the very text that was stored for \(stored.english), so it now counts for "
          + "\(new.english) instead; take this back with zhenping undo",
        "\(file)：与库中\(stored.chinese)的报告全文相同，视为更正时期，改记为\(new.chinese)；"
          + "可用 zhenping undo 撤销")
    case .learntPeriod(let file, let period):
      let period = Phrase(period)
      self.init(
        "\(file): replaces the report that was stored without a period, as the one on "
          + "\(period.english); take this back with zhenping undo",
        "\(file)：取代库中未注明时期的同名报告，记为\(period.chinese)；可用 zhenping undo 撤销")
    case .otherPeriods(let file, let stored):
      self.init(otherPeriods: stored.map { Phrase($0) }, file)
    case .otherPlace(let file, let stored?):
      self.init(
        "\(file): is stored for “\(stored.text)” as well; both stay",
        "\(file)：库中另有“\(stored.text)”的同名报告，两者并存")
    case .otherPlace(let file, nil):
      self.init(
        "\(file): is stored without a place as well; both stay",
        "\(file)：库中另有未注明地点的同名报告，两者并存")
    case .otherPlaces(let file, let count):
      self.init(
        "\(file): is stored for \(count) other places as well; all stay",
        "\(file)：库中另有 \(count) 个地点的同名报告，各自保留")
    }
  }

  /// The periods are in order.
  private init(otherPeriods periods: [Phrase], _ file: String) {
    guard periods.count > 1, let first = periods.first, let last = periods.last else {
      let period = periods.first ?? Phrase(both: "–")
      self.init(
        "\(file): is stored for \(period.english) as well; both stay",
        "\(file)：库中另有\(period.chinese)的同名报告，两者并存")
      return
    }
    self.init(
      "\(file): is stored for \(periods.count) other periods as well, from \(first.english) to "
        + "\(last.english); all stay",
      "\(file)：库中另有 \(periods.count) 个时期的同名报告（\(first.chinese)至\(last.chinese)），各自保留")
  }
}
