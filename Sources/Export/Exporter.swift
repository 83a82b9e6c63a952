public import ViewModels

/// Documents as files that other programs read.
///
/// Whatever stands in the data stays text: no control character, no formula, no markup gets out.
public enum Exporter {
  /// The file's bytes.
  ///
  /// - Throws: ``ExportFailure`` when the form cannot hold the document, or no workbook can be made.
  public static func bytes(
    of document: ExportDocument, as format: ExportFormat, in language: Language
  ) throws(ExportFailure) -> [UInt8] {
    let labels = Labels(language: language)
    switch format {
    case .csv:
      return [0xEF, 0xBB, 0xBF] + Array(CSVWriter(labels: labels).text(of: document).utf8)
    case .csvGB18030: return try GB18030.bytes(of: CSVWriter(labels: labels).text(of: document))
    case .json: return Array(JSONWriter().text(of: document).utf8)
    case .markdown: return Array(MarkdownWriter().text(of: document).utf8)
    case .html: return Array(HTMLWriter(language: language).text(of: document).utf8)
    case .text: return Array(TextWriter().text(of: document).utf8)
    case .xlsx: return try XLSXWriter(labels: labels).bytes(of: document)
    case .svg: throw ExportFailure(format: format, reason: .isPicture)
    }
  }
}

/// The words that a table of facts needs besides the document's own.
struct Labels {
  let title: String
  let table: String
  let sheet: String

  init(language: Language) {
    title = Phrase("Title", "标题").text(in: language)
    table = Phrase("Table", "表").text(in: language)
    sheet = Phrase("Sheet", "表").text(in: language)
  }
}
