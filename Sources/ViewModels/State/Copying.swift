import Domain

extension DashboardState {
  /// The selected figure: raw number, unit, what it is, of where and when, and the words it is from.
  func copyFigure() -> [Effect] {
    guard let selection, let record = record(selection.figure) else { return [] }
    if case .derived = selection, let shown = entry(of: selection)?.text {
      let words = Phrase("worked out from", "推算自").text(in: language)
      return [.copy(([shown, words] + origin(of: record)).tabbed)]
    }
    return [.copy(([rawNumber(record), record.figure.written.unit] + origin(of: record)).tabbed)]
  }

  /// The doctor's line that is selected, as text.
  var selectedFinding: String? {
    guard let selection, case .finding = selection else { return nil }
    return line(of: selection).map(\.text).joined(separator: "  ")
  }

  /// The selected row as it is shown, numbers raw, with the same.
  func copyRow() -> [Effect] {
    guard let selection else { return [] }
    let cells = screen.isTable ? selectedTableCells : selectedCells
    let record = record(selection.figure)
    return [.copy((cells + (record.map(origin) ?? [])).tabbed)]
  }

  private func entry(of anchor: Anchor) -> Entry? {
    line(of: anchor).first { $0.anchor == anchor }
  }

  /// The line of the screen that a number stands in.
  private func line(of anchor: Anchor) -> [Entry] {
    let lines = contents[activePanel].blocks.lazy.flatMap(\.lines)
    return lines.first { $0.contains { $0.anchor == anchor } } ?? []
  }

  private var selectedCells: [String] {
    guard let selection else { return [] }
    return line(of: selection).compactMap { entry in
      if case .figure(let id) = entry.anchor, let record = record(id) { return rawNumber(record) }
      let text = entry.text.filter { !"█▉▊▋▌▍▎▏".contains($0) }
      return text.allSatisfy(\.isWhitespace) ? nil : String(text)
    }
  }

  /// The digits without groups, in the unit as written.
  private func rawNumber(_ record: Record) -> String {
    let mark = record.figure.bound == .exactly ? "" : record.figure.bound.rawValue
    return mark + record.figure.written.digits
  }

  private func origin(of record: Record) -> [String] {
    let input = input(for: activePanel)
    let place = placeName(record.id.place)
    let quote = document(of: record.id).map { $0.report.excerpt(record.figure.source.quote) }
    return [
      SourceScreen.title(of: record.figure, input), place, name(of: record.id.period),
      input.asOf(record), record.id.document, record.figure.source.section, quote ?? "",
    ]
  }

  private func document(of id: FigureID) -> Document? {
    atlas.documents(of: Subject(place: id.place, period: id.period)).first {
      $0.name == id.document
    }
  }
}

extension [String] {
  /// One line for a spreadsheet: a tab or a line break inside would be another cell.
  fileprivate var tabbed: String {
    map { String($0.map { $0 == "\t" || $0.isNewline ? " " : $0 }) }.joined(separator: "\t")
  }
}
