import Domain

/// A screen beyond the panels, by its name on the command line.
public enum FurtherScreen: String, CaseIterable, Sendable {
  /// Where a figure comes from.
  case source
  /// A figure of the places inside.
  case places
  /// This period beside the one before.
  case compare
  /// All figures of the place and period.
  case table
  /// All figures that there are.
  case everything
}

extension DashboardState {
  /// Opens a screen beyond the panels; `figure` is what a source or places are of.
  ///
  /// - Returns: What has to be done outside for it, and why it is not opened where it is not.
  public mutating func open(
    _ screen: FurtherScreen, of figure: Anchor? = nil
  ) -> (effects: [Effect], obstacle: Phrase?) {
    switch screen {
    case .source:
      guard let figure else {
        return (
          [], Phrase("say of which figure: --figure NAME", "请用 --figure 指明数字，如 --figure 建档立卡贫困户")
        )
      }
      enter(.source(figure))
    case .places:
      if let obstacle = Command.byPlace.obstacle(self) { return ([], obstacle) }
      enter(.places(figure))
    case .compare:
      if let obstacle = Command.compare.obstacle(self) { return ([], obstacle) }
      enter(.compare(baseline))
    case .table, .everything:
      if let obstacle = Command.everything.obstacle(self) { return ([], obstacle) }
      enter(.table(isOfEverything: screen == .everything))
    }
    let effects = refreshTable()
    contents.refresh(for: self)
    return (effects, nil)
  }

  /// The first figure of the place and period that has the name: its code, its indicator's in
  /// either language, the report's own, or a part of one of them.
  public func figure(called name: String) -> Anchor? {
    func names(_ record: Record) -> [String] {
      let indicator = record.figure.indicator.flatMap(Indicator.named)
      return [indicator?.code.text, indicator?.chinese, indicator?.english, record.figure.label]
        .compactMap { $0 }
    }
    let found =
      scope.records.first { names($0).contains(name) }
      ?? scope.records.first { names($0).contains { $0.contains(name) } }
    return found.map { .figure($0.id) }
  }
}
