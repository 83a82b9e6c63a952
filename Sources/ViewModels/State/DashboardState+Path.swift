import Domain

extension DashboardState {
  var visit: Visit { Visit(subject: subject, path: path, focus: focus) }

  /// Back to where somebody was, as far as it still exists.
  mutating func restore(_ visit: Visit) {
    if let subject = visit.subject, atlas.has(subject) { show(subject) }
    focus = visit.focus
    path = possible(visit.path)
  }

  /// The steps whose figures are still there; no period stands beside itself.
  ///
  /// Those before a step to another place or period are about that one's origin.
  func possible(_ path: [Step]) -> [Step] {
    let turn = path.lastIndex { $0.origin != nil } ?? 0
    return path.enumerated().compactMap { index, step in
      let isAboutThis = index >= turn
      switch step.screen {
      case .source(let anchor):
        return (isAboutThis ? scope[anchor.figure] : record(anchor.figure)).map { _ in step }
      case .compare(let period) where isAboutThis:
        if period != subject?.period, periods.contains(period) { return step }
        return periods.count > 1 ? Step(.compare(baseline), from: step.origin) : nil
      case .overview, .panel, .places, .compare, .table, .doctor:
        return step
      }
    }
  }

  /// One screen further in, about another place or period where `subject` says so.
  mutating func enter(_ screen: Screen, of subject: Subject? = nil) {
    let origin = self.subject
    if let subject, subject != origin {
      // The steps so far keep what they were about.
      self.path.append(Step(screen, from: origin))
      let path = self.path
      show(subject)
      self.path = path
    } else {
      path.append(Step(screen))
    }
  }

  /// One screen out, back to what the screen there was about.
  mutating func leave() {
    guard let step = path.popLast(), let origin = step.origin else { return }
    let rest = path
    // The place that was left may not have the period that was turned to inside it.
    let place = origin.place.flatMap { target(of: $0) }
    show(atlas.has(origin) ? origin : place ?? origin)
    path = rest
  }
}
