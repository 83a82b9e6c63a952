import CXlsxWriter
import Canvas
import Domain
import ViewModels

/// One sheet of a workbook.
struct SheetWriter {
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let library: cxlsxwriter_functions
  let formats: WorkbookFormats
  /// The first thing that went wrong.
  private(set) var failure = LXW_NO_ERROR

  init(
    sheet: UnsafeMutablePointer<lxw_worksheet>, library: cxlsxwriter_functions,
    formats: WorkbookFormats
  ) {
    self.sheet = sheet
    self.library = library
    self.formats = formats
  }

  mutating func write(_ table: ExportDocument.Table, of document: ExportDocument) {
    var row: UInt32 = 0
    write(document.title, row, 0, formats.title)
    row += 1
    for fact in document.facts {
      write(fact.name, row, 0, formats.text)
      write(fact.value, row, 1, formats.text)
      row += 1
    }
    guard !table.columns.isEmpty else { return }
    row += 1
    if !table.name.isEmpty {
      write(table.name, row, 0, formats.title)
      row += 1
    }
    writeHeader(table.columns, row)
    let header = row
    for cells in table.rows {
      row += 1
      for (column, cell) in cells.enumerated() { write(cell, row, UInt16(column)) }
    }
    setWidths(of: table)
    library.worksheet_freeze_panes(sheet, header + 1, 1)
    note(library.worksheet_repeat_rows(sheet, header, header))
    library.worksheet_set_landscape(sheet)
    library.worksheet_set_paper(sheet, 9)  // A4
    library.worksheet_fit_to_pages(sheet, 1, 0)
    if !table.rows.isEmpty {
      note(library.worksheet_autofilter(sheet, header, 0, row, UInt16(table.columns.count - 1)))
    }
  }

  private mutating func writeHeader(_ columns: [ExportDocument.Column], _ row: UInt32) {
    for (index, column) in columns.enumerated() {
      let format = column.isNumeric ? formats.numericHeader : formats.header
      write(column.title, row, UInt16(index), format)
    }
  }

  private mutating func write(_ cell: ExportDocument.Cell, _ row: UInt32, _ column: UInt16) {
    guard let number = cell.number, let double = number.double else {
      write(cell.number?.description ?? cell.text, row, column, formats.text)
      return
    }
    note(
      library.worksheet_write_number(
        sheet, row, column, double, formats.number(places: number.scale)))
  }

  private mutating func write(
    _ text: String, _ row: UInt32, _ column: UInt16,
    _ format: UnsafeMutablePointer<lxw_format>?
  ) {
    note(library.worksheet_write_string(sheet, row, column, text.plain.withoutEscapes, format))
  }

  private mutating func note(_ result: lxw_error) {
    if failure == LXW_NO_ERROR { failure = result }
  }

  /// As wide as their widest cells, within what one wants to see.
  private mutating func setWidths(of table: ExportDocument.Table) {
    for (index, column) in table.columns.enumerated() {
      var width = column.title.columns
      for cells in table.rows { width = max(width, cells[index].text.columns) }
      let shown = Double(min(60, max(8, width)) + 2)
      note(library.worksheet_set_column(sheet, UInt16(index), UInt16(index), shown, nil))
    }
  }
}

/// The looks of a workbook's cells.
final class WorkbookFormats {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let library: cxlsxwriter_functions
  private var numbers: [Int: UnsafeMutablePointer<lxw_format>] = [:]
  let text: UnsafeMutablePointer<lxw_format>?
  let title: UnsafeMutablePointer<lxw_format>?
  let header: UnsafeMutablePointer<lxw_format>?
  let numericHeader: UnsafeMutablePointer<lxw_format>?

  init(of book: UnsafeMutablePointer<lxw_workbook>, _ library: cxlsxwriter_functions) {
    self.book = book
    self.library = library
    let formats = (0..<4).map { _ in library.workbook_add_format(book) }
    (text, title, header, numericHeader) = (formats[0], formats[1], formats[2], formats[3])
    // Text stays text also when somebody edits the cell.
    for format in formats { library.format_set_num_format(format, "@") }
    for format in formats.dropFirst() { library.format_set_bold(format) }
    for format in formats.dropFirst(2) {
      library.format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
    }
    library.format_set_align(numericHeader, UInt8(LXW_ALIGN_RIGHT.rawValue))
  }

  /// Shows as many decimals as are printed.
  func number(places: Int) -> UnsafeMutablePointer<lxw_format>? {
    if let format = numbers[places] { return format }
    guard let format = library.workbook_add_format(book) else { return nil }
    library.format_set_num_format(
      format, places == 0 ? "0" : "0." + String(repeating: "0", count: places))
    numbers[places] = format
    return format
  }
}

extension ExactDecimal {
  /// The same number in the only form that workbooks have; `nil` where it would be another.
  ///
  /// A decimal of up to fifteen digits comes back from a double unchanged.
  fileprivate var double: Double? {
    guard coefficient.magnitude < 1_000_000_000_000_000, scale <= 15 else { return nil }
    return Double(description)
  }
}

extension String {
  /// The text with `_x0041_` written so that Excel does not read it as the letter A.
  fileprivate var withoutEscapes: String {
    guard utf8.contains(UInt8(ascii: "_")), contains("_x") else { return self }
    let scalars = Array(unicodeScalars)
    var text = UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let window = scalars[index...].prefix(7)
      let isEscape =
        window.count == 7 && scalar == "_" && window[index + 1] == "x" && window.last == "_"
        && window[(index + 2)..<(index + 6)].allSatisfy(\.properties.isASCIIHexDigit)
      if isEscape { text.append(contentsOf: "_x005F".unicodeScalars) }
      text.append(scalar)
    }
    return String(text)
  }

  /// At most as many characters.
  func limited(to count: Int) -> String {
    guard unicodeScalars.count > count else { return self }
    var text = UnicodeScalarView()
    text.append(contentsOf: unicodeScalars.prefix(count))
    return String(text)
  }
}
