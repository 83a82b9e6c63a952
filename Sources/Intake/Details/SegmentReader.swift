import Domain

/// What has been said before a number in its sentence and tells it from its siblings.
struct SegmentReader {
  /// Names heard so far, the last of each kind.
  struct Heard {
    var batch: String?
    var use: String?
    var fund: String?
    /// Where the words for it end.
    var fundEnd = 0
    var project: ProjectReader.Project?
    /// Which of the two was said last.
    var isFundLast = false
    var moment: Moment?
  }

  let text: CleanText
  let elements: [Element]
  let quantities: [Quantity]
  let asOf: AsOfReader

  /// The segments of one figure, the one that tells siblings apart first.
  func segments(
    of indicator: Indicator?, subject: Subject, heard: Heard, label: String?, place: Int
  ) -> [Segment] {
    var segments: [Segment] = []
    if let indicator {
      if let segment = own(of: indicator, subject, heard, place) { segments.append(segment) }
      if indicator.code.text.hasPrefix("project.") {
        addProject(of: indicator, heard, to: &segments)
      }
    }
    if let label {
      let kind: Segment.Kind =
        label.unicodeScalars.last.map { PlaceNames.endsPlace($0.value) } ?? false
        ? .village : .other
      if !segments.contains(where: { $0.name == label }) {
        segments.append(Segment(kind, label))
      }
    }
    return segments
  }

  private func own(
    of indicator: Indicator, _ subject: Subject, _ heard: Heard, _ place: Int
  ) -> Segment? {
    switch indicator.segment {
    case .year:
      return heard.moment.flatMap { asOf.yearName(of: $0) }.map { Segment(.year, $0) }
    case .batch: return heard.batch.map { Segment(.batch, $0) }
    case .use: return heard.use.map { Segment(.use, $0) }
    case .term:
      guard let moment = heard.moment, moment.kind == .term else { return nil }
      return Segment(.term, asOf.asOf(moment).written)
    case .region, .cause:
      guard let element = subject.element, case .word(let entry) = elements[element].kind else {
        return nil
      }
      let traits = Vocabulary.shared.entries[entry].traits
      guard traits.contains(indicator.segment == .region ? .region : .cause) else { return nil }
      return Segment(
        indicator.segment == .region ? .region : .cause, name(of: elements[element].range))
    case .project, .fund, .village, .other, nil: return nil
    }
  }

  /// 因病致贫 is 因病, 县内务工 is 县内.
  private func name(of range: Range<Int>) -> String {
    let words = text.regular(range)
    for suffix in ["致贫", "务工"] where words.hasSuffix(suffix) && words.count > 2 {
      return String(words.dropLast(2))
    }
    return words
  }

  private func addProject(of indicator: Indicator, _ heard: Heard, to segments: inout [Segment]) {
    let fund = heard.fund.map { Segment(.fund, $0) }
    let project = heard.project.map { Segment(.project, $0.name) }
    if heard.isFundLast || indicator.code == "project.count" {
      if let fund { segments.append(fund) }
      if !heard.isFundLast, let project, indicator.code != "project.count" {
        segments.append(project)
      }
    } else {
      if let project { segments.append(project) }
      if let village = heard.project?.village { segments.append(Segment(.village, village)) }
      if let fund { segments.append(fund) }
    }
    if let batch = heard.batch { segments.append(Segment(.batch, batch)) }
  }
}
