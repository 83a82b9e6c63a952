import Domain

extension DashboardState {
  /// The figure in question at a place in a period; `nil` where the report has none, or several.
  func record(of measure: Measure, at subject: Subject) -> Record? {
    var found: [Record] = []
    for document in atlas.documents(of: subject) {
      for figure in document.report.figures
      where figure.indicator == measure.indicator && figure.unit == measure.unit
        && Measure(of: figure, in: subject.period) == measure
      {
        found.append(
          Record(id: FigureID(document, offset: figure.source.number.lowerBound), figure: figure))
      }
    }
    guard let first = found.first,
      found.allSatisfy({ $0.figure.value == first.figure.value })
    else { return nil }
    return first
  }

  /// What the places inside say of a measure, against this place's own number.
  func placesContent(of anchor: Anchor?) -> Content {
    guard let ledger, let subject, let period = subject.period,
      let measure = placesMeasure(of: anchor)
    else { return Content() }
    let breakdown = PlaceBreakdown(ledger, subject.place, period)
    let table = PlacesTable(state: self, measure: measure, breakdown: breakdown)
    var blocks: [Block] = [
      .line(table.headline), .space, .table(table.table), .space,
    ]
    blocks += table.verdicts
    if let heat = table.heat {
      blocks += [
        .space, .heading(input(for: "places").say("Over the periods", "历期")), .heat(heat),
      ]
    }
    return Content(blocks)
  }

  /// The measure of a figure; without one, or where nobody inside says it, the first that the
  /// places inside say.
  func placesMeasure(of anchor: Anchor?) -> Measure? {
    guard let subject else { return nil }
    if let record = record(anchor?.figure) {
      return Measure(of: record.figure, in: record.id.period)
    }
    for place in [subject.place] + atlas.children(of: subject.place).map({ Optional($0.code) }) {
      let documents = atlas.documents(of: Subject(place: place, period: subject.period))
      let scope = Scope(documents)
      if let main = scope.main("poverty.current") ?? scope.main("poverty.registered")
        ?? scope.records.first
      {
        return Measure(of: main.figure, in: main.id.period)
      }
    }
    return nil
  }

  /// A figure of any place and period.
  func record(_ id: FigureID?) -> Record? {
    guard let id else { return nil }
    if let record = scope[id] { return record }
    let subject = Subject(place: id.place, period: id.period)
    for document in atlas.documents(of: subject) where document.name == id.document {
      return document.report.figures.first { $0.source.number.lowerBound == id.offset }
        .map { Record(id: id, figure: $0) }
    }
    return nil
  }
}
