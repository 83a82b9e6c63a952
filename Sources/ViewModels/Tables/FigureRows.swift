import Domain

/// A table of figures while it is being made, a figure a row.
///
/// The cells of a column are made once for all figures that agree in what it shows.
struct FigureRows {
  private let columns: FigureColumns
  private var indicators = Coding<Indicator.Code?>()
  private var segments = Coding<[Segment]>()
  private var values = Coding<ValueKey>()
  private var units = Coding<UnitKey>()
  private var changes = Coding<DataTable.Cell>()
  private var yearlyChanges = Coding<DataTable.Cell>()
  private var datings = Coding<AsOf?>()
  private var names = Coding<String>()
  private var sections = Coding<String>()
  private var places = Coding<Place.Code?>()
  private var periods = Coding<Period?>()
  private var documents = Coding<String>()
  private var identities = IdentityCoding()
  /// Whose figures come.
  private var source = FigureID(document: "", offset: 0)
  private var owner: Int32?
  /// How many rows of ``source`` have no place, period and document yet.
  private var pending = 0

  init(_ columns: FigureColumns) { self.columns = columns }

  /// Says whose figures come from here on; the offset does not count.
  mutating func begin(_ id: FigureID) {
    if owner != nil, id.document == source.document, id.period == source.period,
      id.place == source.place
    {
      return
    }
    finishSource()
    source = id
    owner = identities.owner(Anchor.figure(id).split.base)
  }

  mutating func append(_ figure: Figure) {
    let (language, money) = (columns.language, columns.money)
    pending += 1
    identities.append(Int32(truncatingIfNeeded: figure.source.number.lowerBound), of: owner ?? 0)
    let (segments, value, unit) = (figure.segments, ValueKey(figure), UnitKey(figure))
    if !indicators.extend(figure.indicator) {
      indicators.add(figure.indicator, Self.name(of: figure.indicator, language))
    }
    if !self.segments.extend(segments) {
      let words = segments.map { Phrase($0).text(in: language) }
      self.segments.add(segments, DataTable.Cell(words.joined(separator: " · ")))
    }
    if !values.extend(value) { values.add(value, Self.value(of: figure, money)) }
    if !units.extend(unit) {
      let words = FigureFormat.unit(of: figure, in: money, language)
      units.add(unit, DataTable.Cell(String(words.drop { $0 == " " })))
    }
    if !datings.extend(figure.asOf) {
      datings.add(figure.asOf, Self.dating(figure.asOf, language))
    }
    if !names.extend(figure.label) { names.add(figure.label, DataTable.Cell(figure.label)) }
    if !sections.extend(figure.source.section) {
      sections.add(figure.source.section, DataTable.Cell(figure.source.section))
    }
    appendChanges(figure)
  }

  var table: DataTable {
    var rows = self
    rows.finishSource()
    return rows.finished
  }

  private mutating func appendChanges(_ figure: Figure) {
    guard columns.sincePrevious != nil || columns.sinceLastYear != nil else { return }
    let id = FigureID(
      document: source.document, place: source.place, period: source.period,
      offset: figure.source.number.lowerBound)
    let record = Record(id: id, figure: figure)
    if let change = columns.sincePrevious {
      let cell = change(record) ?? .empty
      if !changes.extend(cell) { changes.add(cell, cell) }
    }
    if let change = columns.sinceLastYear {
      let cell = change(record) ?? .empty
      if !yearlyChanges.extend(cell) { yearlyChanges.add(cell, cell) }
    }
  }

  private mutating func finishSource() {
    defer { pending = 0 }
    guard pending > 0 else { return }
    if !places.extend(source.place) {
      places.add(source.place, DataTable.Cell(source.place.map(columns.placeName) ?? ""))
    }
    if !periods.extend(source.period) {
      periods.add(source.period, Self.period(source.period, columns.language))
    }
    if !documents.extend(source.document) {
      documents.add(source.document, DataTable.Cell(source.document))
    }
    places.repeatLast(pending - 1)
    periods.repeatLast(pending - 1)
    documents.repeatLast(pending - 1)
  }

  private var finished: DataTable {
    var columns: [(DataTable.Column, DataTable.Data)] = [(FigureColumns.indicator, indicators.data)]
    if places.pool.count > 1 { columns.append((FigureColumns.place, places.data)) }
    if periods.pool.count > 1 { columns.append((FigureColumns.period, periods.data)) }
    columns += [
      (FigureColumns.segment, segments.data), (FigureColumns.value, values.data),
      (FigureColumns.unit, units.data),
    ]
    if self.columns.sincePrevious != nil {
      columns.append((FigureColumns.sincePrevious, changes.data))
    }
    if self.columns.sinceLastYear != nil {
      columns.append((FigureColumns.sinceLastYear, yearlyChanges.data))
    }
    columns += [
      (FigureColumns.asOf, datings.data), (FigureColumns.called, names.data),
      (FigureColumns.section, sections.data), (FigureColumns.document, documents.data),
      (
        FigureColumns.code,
        DataTable.Data(pool: indicators.keys.map(Self.code), codes: indicators.codes)
      ),
    ]
    return DataTable(columns.map(\.0), columns.map(\.1), identities.identities)
  }

  private static func name(of code: Indicator.Code?, _ language: Language) -> DataTable.Cell {
    guard let code else {
      return DataTable.Cell(Phrase("unclassified", "未归类").text(in: language), .missing)
    }
    guard let indicator = Indicator.named(code) else { return DataTable.Cell(code.text) }
    return DataTable.Cell(language == .chinese ? indicator.chinese : indicator.english)
  }

  private static func code(_ code: Indicator.Code?) -> DataTable.Cell {
    code.map { DataTable.Cell($0.text) } ?? .empty
  }

  private static func dating(_ asOf: AsOf?, _ language: Language) -> DataTable.Cell {
    guard let asOf else { return .empty }
    return DataTable.Cell(
      Phrase(asOf).text(in: language), sortKey: asOf.day?.description ?? asOf.written)
  }

  private static func period(_ period: Period?, _ language: Language) -> DataTable.Cell {
    guard let period else { return .empty }
    let months = period.months
    return DataTable.Cell(
      Phrase(period).text(in: language),
      sortKey: "\(period.year) \(months.upperBound) \(12 - months.lowerBound)")
  }

  static func value(of figure: Figure, _ money: MoneyUnit) -> DataTable.Cell {
    let text = FigureFormat.number(figure, in: money)
    let tone: Tone =
      figure.value == nil ? .missing : figure.marks.contains(.declared) ? .provisional : .plain
    // In the unit that is shown, so that the number in a file means the same.
    let number: ExactDecimal? =
      switch figure.value {
      case nil: nil
      case _ where figure.marks.contains(.unitIncomplete): ExactDecimal(figure.written.digits)
      case let value? where figure.unit == .yuan: value.shifted(by: money.exponent).reduced
      case let value?: value
      }
    return DataTable.Cell(text, tone, number: number)
  }
}

/// All that decides how a figure's number is shown.
private struct ValueKey: Hashable {
  let coefficient: Int128
  /// Below zero where there is no value; it counts, as 25.0260 is shown otherwise than 25.026.
  let scale: Int
  let bound: Bound
  let isMoney: Bool
  let isDeclared: Bool
  let isIncomplete: Bool
  /// As printed, where that matters: for money, and where the value is in doubt.
  let digits: String?

  init(_ figure: Figure) {
    coefficient = figure.value?.coefficient ?? 0
    scale = figure.value?.scale ?? -1
    bound = figure.bound
    isMoney = figure.unit == .yuan
    isDeclared = figure.marks.contains(.declared)
    isIncomplete = figure.marks.contains(.unitIncomplete)
    digits = isMoney || isIncomplete || scale < 0 ? figure.written.digits : nil
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(Int64(truncatingIfNeeded: coefficient))
    hasher.combine(scale)
  }
}

/// All that decides what a figure's unit is called.
private struct UnitKey: Hashable {
  let unit: Unit
  /// As written, where that is what is shown.
  let written: String?

  init(_ figure: Figure) {
    unit = figure.unit
    written = figure.marks.contains(.unitIncomplete) ? figure.written.unit : nil
  }
}
