import Export
import Testing
import ViewModels

/// Data that tries to be more than data.
@Suite("Hostile data")
struct HostileTests {
  private func text(_ hostile: String, _ format: ExportFormat) throws -> String {
    String(
      decoding: try Exporter.bytes(of: .full(of: hostile), as: format, in: .english),
      as: UTF8.self)
  }

  @Test(arguments: hostileTexts)
  func `no cell of a CSV becomes a formula, no row becomes two`(hostile: String) throws {
    let csv = try text(hostile, .csv).dropFirst()
    let rows = csv.split(separator: "\r\n", omittingEmptySubsequences: false)

    #expect(rows.count == (hostile.isEmpty ? 6 : 7))
    for row in rows {
      for cell in row.split(separator: ",") {
        let bare = cell.drop { $0 == "\"" }.drop { $0.isWhitespace }
        let first = bare.unicodeScalars.first
        // Inside quotes a comma does not end a cell; what follows an opening "" is still text.
        guard !cell.hasPrefix("\"\"") || cell == "\"\"" else { continue }
        if let first { #expect(!"=+-@＝＋－＠".unicodeScalars.contains(first), "\(row)") }
      }
    }
  }

  @Test(arguments: hostileTexts, [ExportFormat.csv, .json, .markdown, .html, .text])
  func `nothing that is not seen gets out`(hostile: String, format: ExportFormat) throws {
    let unseen = try text(hostile, format).dropFirst().unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A, 0x0D: false
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
        0xFEFF, 0xFFFE, 0xFFFF:
        true
      default: false
      }
    }
    #expect(unseen.isEmpty)
  }

  @Test(arguments: hostileTexts)
  func `a page has no element of the data's`(hostile: String) throws {
    let page = try text(hostile, .html)
    let tags = page.split(separator: "<").dropFirst().map { $0.prefix { $0.isLetter || $0 == "/" } }
    let known: Set<Substring> = [
      "", "html", "/html", "head", "/head", "meta", "title", "/title", "style", "/style", "body",
      "/body", "h", "/h", "dl", "/dl", "dt", "/dt", "dd", "/dd", "table", "/table", "caption",
      "/caption", "thead", "/thead", "tr", "/tr", "th", "/th", "tbody", "/tbody", "td", "/td",
    ]
    #expect(Set(tags).isSubset(of: known))
    #expect(tags.filter { $0 == "td" }.count == 2)
  }

  @Test func `Markdown takes nothing for markup`() throws {
    let markdown = try text("a|b [x](y) <i> `c` ![p](q) *s* # h \\", .markdown)
    let escaped = "a\\|b \\[x\\](y) &lt;i\\> \\`c\\` \\!\\[p\\](q) \\*s\\* \\# h \\\\"
    #expect(markdown.hasSuffix("| \(escaped) | \(escaped) |\n"))
  }
}
