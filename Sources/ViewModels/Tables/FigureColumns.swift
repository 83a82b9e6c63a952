public import Domain

/// What a table of figures says of each, and in which words.
public struct FigureColumns {
  public var language: Language
  public var money: MoneyUnit
  /// What a place is called.
  public var placeName: (Place.Code) -> String
  /// The change against the period before; no column where there is no such function.
  public var sincePrevious: ((Record) -> DataTable.Cell?)?
  /// The change against the same period a year before; no column where there is no such function.
  public var sinceLastYear: ((Record) -> DataTable.Cell?)?

  public init(
    language: Language, money: MoneyUnit, placeName: @escaping (Place.Code) -> String,
    sincePrevious: ((Record) -> DataTable.Cell?)? = nil,
    sinceLastYear: ((Record) -> DataTable.Cell?)? = nil
  ) {
    self.language = language
    self.money = money
    self.placeName = placeName
    self.sincePrevious = sincePrevious
    self.sinceLastYear = sinceLastYear
  }

  public static let indicator = DataTable.Column("indicator", Phrase("indicator", "指标"))
  public static let place = DataTable.Column("place", Phrase("place", "地区"))
  public static let period = DataTable.Column("period", Phrase("period", "期次"))
  public static let segment = DataTable.Column("segment", Phrase("part", "分项"))
  public static let value = DataTable.Column("value", Phrase("value", "数值"), isNumeric: true)
  public static let unit = DataTable.Column("unit", Phrase("unit", "单位"))
  public static let sincePrevious = DataTable.Column(
    "change", Phrase("vs previous", "比上期"), isNumeric: true)
  public static let sinceLastYear = DataTable.Column(
    "yearly", Phrase("vs last year", "比上年同期"), isNumeric: true)
  public static let asOf = DataTable.Column("asof", Phrase("as of", "时点"))
  public static let called = DataTable.Column("called", Phrase("called", "原称"))
  public static let section = DataTable.Column("section", Phrase("section", "章节"))
  public static let document = DataTable.Column("document", Phrase("document", "文件"))
  public static let code = DataTable.Column("code", Phrase("code", "编码"))
}

extension DataTable {
  /// The figures of some documents, in order of appearance.
  ///
  /// The place and the period have columns where there is more than one.
  public static func figures(
    of documents: [Document], _ columns: FigureColumns,
    where isWanted: (Figure) -> Bool = { _ in true }
  ) -> DataTable {
    var rows = FigureRows(columns)
    for document in documents {
      rows.begin(FigureID(document, offset: 0))
      // A span lends them out, where an array would copy each with its dozen strings.
      let figures = document.report.figures.span
      for index in figures.indices where isWanted(figures[index]) { rows.append(figures[index]) }
    }
    return rows.table
  }

  /// Some figures, in the order given.
  public static func figures(_ records: [Record], _ columns: FigureColumns) -> DataTable {
    var rows = FigureRows(columns)
    for record in records {
      rows.begin(record.id)
      rows.append(record.figure)
    }
    return rows.table
  }
}
