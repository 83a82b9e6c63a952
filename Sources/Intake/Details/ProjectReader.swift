import Domain

/// Knows the projects of a report by name, so that every figure of one has the same name.
///
/// The first full mention names it; later ones are matched by village and kind of work:
/// `长枫村道路建设` and `长枫村路工程` are one.
struct ProjectReader {
  struct Project: Equatable {
    let name: String
    let village: String?
    let kind: String
  }

  private(set) var known: [Project] = []
  let text: CleanText

  init(text: CleanText) { self.text = text }

  /// The project whose name ends with a word for works; `nil` for a bare 路 before any.
  mutating func project(endingAt works: Range<Int>, from start: Int) -> Project? {
    var village: String?
    var core = start
    var index = works.lowerBound
    while index > start, works.lowerBound - index < 24 {
      if text.scalars[index - 1] == 0x6751 {  // 村
        village = villageName(endingAt: index, from: start)
        core = index
        break
      }
      index -= 1
    }
    if village == nil { core = wordStart(before: works.lowerBound, from: start) }
    let kind = Self.kind(text.regular(works))
    if let same = known.last(where: { $0.kind == kind && $0.village == village && village != nil })
    {
      return same
    }
    let name = (village ?? "") + cleanCore(core..<works.upperBound)
    if village == nil, let same = known.last(where: { $0.village == nil && $0.kind == kind }) {
      return same
    }
    let project = Project(name: name, village: village, kind: kind)
    known.append(project)
    return project
  }

  /// 路 and 道路 are one kind.
  private static func kind(_ works: String) -> String {
    let roads = ["路", "道路", "公路", "水泥路", "村道", "通组路", "通村路", "产业路", "砂石路"]
    return roads.contains(works) ? "道路" : works
  }

  private func villageName(endingAt end: Int, from start: Int) -> String? {
    var first = end - 1
    while first > start, end - first < 4, Letters.isHan(text.scalars[first - 1]),
      !Vocabulary.shared.nameless.contains(text.scalars[first - 1]),
      !PlaceNames.endsPlace(text.scalars[first - 1])
    {
      first -= 1
    }
    return end - first >= 3 ? text.regular(first..<end) : nil
  }

  private func wordStart(before end: Int, from start: Int) -> Int {
    var index = end
    while index > start, end - index < 8, Letters.isHan(text.scalars[index - 1]) { index -= 1 }
    return index
  }

  /// Without 新建, 2023年 and quotes.
  private func cleanCore(_ range: Range<Int>) -> String {
    var name = String.UnicodeScalarView()
    var index = range.lowerBound
    while index < range.upperBound {
      if let word = Vocabulary.shared.projectFillers.longest(
        in: text.scalars, at: index, before: range.upperBound)
      {
        // What precedes a filler is no name either.
        index = word.end
        continue
      }
      if let moment = MomentReader.dated(at: index, in: text.scalars)
        ?? MomentReader.worded(at: index, in: text.scalars)
      {
        index = max(moment.end, index + 1)
        continue
      }
      let value = text.scalars[index]
      if Letters.isHan(value) || Letters.isDigit(value), let scalar = Unicode.Scalar(value) {
        name.append(scalar)
      }
      index += 1
    }
    return String(name)
  }
}
