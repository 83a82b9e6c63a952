import CXlsxWriter
import Canvas
import Domain
import Glibc
import ViewModels

/// A document as a workbook for Excel and WPS, a sheet a table.
///
/// Above the table stand the title and the facts, which are the file's properties too; the header
/// stays when the rows scroll. Texts are text cells in a text format, never formulas.
struct XLSXWriter {
  let labels: Labels
  private let library: cxlsxwriter_functions

  /// - Throws: ``ExportFailure`` where the library is not installed.
  init(
    labels: Labels, library: String = "libxlsxwriter.so.\(LXW_SOVERSION)"
  ) throws(ExportFailure) {
    let functions = withUnsafeTemporaryAllocation(of: cxlsxwriter_functions.self, capacity: 1) {
      $0.baseAddress.flatMap { cxlsxwriter_open(library, $0) ? $0.pointee : nil }
    }
    guard let functions else {
      let package = "libxlsxwriter\(LXW_SOVERSION)"
      throw ExportFailure(format: .xlsx, reason: .noLibrary(package: package))
    }
    self.labels = labels
    self.library = functions
  }

  func bytes(of document: ExportDocument) throws(ExportFailure) -> [UInt8] {
    for table in document.tables {
      let isTooLong = table.rows.count > 1_000_000 || table.columns.count > 16_384
      guard !isTooLong, table.rows.allSatisfy({ $0.allSatisfy { $0.text.isShort } }) else {
        throw ExportFailure(format: .xlsx, reason: .tooLarge)
      }
    }
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    // The library writes a decimal comma where the locale has one.
    let plain = newlocale(LC_NUMERIC_MASK, "C", nil)
    let usual = plain.flatMap { uselocale($0) }
    defer {
      if let usual { uselocale(usual) }
      if let plain { freelocale(plain) }
    }
    let path = strdup(folder.path)
    defer { free(path) }
    let result: lxw_error = {
      var options = lxw_workbook_options()
      options.tmpdir = path
      guard let book = library.workbook_new_opt(folder.file, &options) else {
        return LXW_ERROR_MEMORY_MALLOC_FAILED
      }
      let writing = write(document, into: book)
      // Closing writes the file, and frees the book whatever happens.
      let closing = library.workbook_close(book)
      return writing == LXW_NO_ERROR ? closing : writing
    }()
    guard result == LXW_NO_ERROR else {
      let words = library.lxw_strerror(result).map { String(cString: $0) } ?? "\(result.rawValue)"
      throw ExportFailure(format: .xlsx, reason: .workbook(words))
    }
    return try folder.contents()
  }

  private func write(
    _ document: ExportDocument, into book: UnsafeMutablePointer<lxw_workbook>
  ) -> lxw_error {
    setProperties(of: book, from: document)
    let formats = WorkbookFormats(of: book, library)
    let tables =
      document.tables.isEmpty
      ? [ExportDocument.Table(name: "", columns: [], rows: [])] : document.tables
    var names = SheetNames(unnamed: labels.sheet)
    for table in tables {
      let name = names.name(for: table.name)
      guard let sheet = library.workbook_add_worksheet(book, name) else {
        return LXW_ERROR_SHEETNAME_ALREADY_USED
      }
      var writer = SheetWriter(sheet: sheet, library: library, formats: formats)
      writer.write(table, of: document)
      if writer.failure != LXW_NO_ERROR { return writer.failure }
    }
    return LXW_NO_ERROR
  }

  private func setProperties(
    of book: UnsafeMutablePointer<lxw_workbook>, from document: ExportDocument
  ) {
    let facts = document.facts.map { "\($0.name): \($0.value)".plain }.joined(separator: "\n")
    let texts = [document.title.plain, "Zhenping", facts].map { strdup($0.limited(to: 255)) }
    defer { texts.forEach { free($0) } }
    var properties = lxw_doc_properties()
    properties.title = texts[0]
    properties.author = texts[1]
    properties.comments = texts[2]
    // Without them it is still the workbook.
    _ = library.workbook_set_properties(book, &properties)
  }
}

extension String {
  /// Whether a cell can hold it.
  fileprivate var isShort: Bool { utf8.count < 16_000 || unicodeScalars.count < 16_000 }
}
