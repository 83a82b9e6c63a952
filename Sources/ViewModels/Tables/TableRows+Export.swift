import Domain

extension TableRows {
  /// The rows as they are shown, for a file.
  public func exported(
    from table: DataTable, named name: String, in language: Language
  ) -> ExportDocument.Table {
    let columns = table.columns.map {
      ExportDocument.Column($0.title.text(in: language), isNumeric: $0.isNumeric)
    }
    let rows = order.map { row in
      columns.indices.map { column in
        let cell = table.cell(row: Int(row), column: column)
        return ExportDocument.Cell(cell.text, number: cell.number)
      }
    }
    return ExportDocument.Table(name: name, columns: columns, rows: rows)
  }

  /// How many rows there are, what they were chosen by and sorted by, in words.
  public func facts(
    of choice: TableChoice, in table: DataTable, _ language: Language
  ) -> [ExportDocument.Fact] {
    func fact(_ name: Phrase, _ value: String) -> ExportDocument.Fact {
      ExportDocument.Fact(name.text(in: language), value)
    }

    var facts = [fact(Phrase("Rows", "行数"), count(in: table))]
    if !choice.filter.isEmpty {
      facts.append(fact(Phrase("Filter", "筛选"), choice.filter))
    }
    if let column = table.column(choice.sortColumn) {
      let title = table.columns[column].title
      let words =
        choice.isDescending
        ? Phrase("\(title.english), descending", "\(title.chinese)，降序")
        : Phrase("\(title.english), ascending", "\(title.chinese)，升序")
      facts.append(fact(Phrase("Sorted by", "排序"), words.text(in: language)))
    }
    return facts
  }

  /// `160,000`, or `12/160,000` where a filter hides some.
  public func count(in table: DataTable) -> String {
    let all = FigureFormat.grouped(ExactDecimal(table.rowCount))
    guard order.count != table.rowCount else { return all }
    return FigureFormat.grouped(ExactDecimal(order.count)) + "/" + all
  }

  /// Where the selected row stands among those shown: `row 3`.
  public func place(_ language: Language) -> String {
    let place = FigureFormat.grouped(ExactDecimal(position + 1))
    return Phrase("row \(place)", "第 \(place) 行").text(in: language)
  }
}
