import Domain

/// What only those need to be told who do not see where a number stands.
extension DashboardState {
  /// What a figure counts: `户`, `万元`, `%`; `nil` for all that is no figure's own number.
  ///
  /// A torn unit is the one that the report has.
  public func unit(of anchor: Anchor?) -> String? {
    guard case .figure(let id)? = anchor, let figure = record(id)?.figure else { return nil }
    let unit = FigureFormat.unit(of: figure, in: money, language).drop { $0 == " " }
    return unit.isEmpty ? nil : String(unit)
  }

  /// What a figure's indicator is called; `nil` where it has none.
  public func name(of anchor: Anchor?) -> String? {
    guard case .figure(let id)? = anchor else { return nil }
    return record(id)?.figure.indicator.map { input(for: "plain").name(of: $0) }
  }

  /// The panels are walked one after the other, whatever the screen's size: nobody sees which of
  /// them stands beside which.
  public mutating func walkInOneLine() { isInOneLine = true }

  /// Nothing changes on the screen that nobody has asked for.
  public mutating func reduceMotion() { reducesMotion = true }
}
