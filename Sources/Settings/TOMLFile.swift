import TOMLKit

/// A parsed file that can tell where its keys stand; the parser forgets it.
struct TOMLFile {
  let path: String
  let root: TOMLTable
  private let lines: [Substring]

  init(_ text: String, path: String) throws(SettingsFailure) {
    self.path = path
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    do {
      root = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      let place = error.source.begin
      throw SettingsFailure(
        place: .file(path: path, line: place.line, column: place.column),
        reason: .notTOML(error.description))
    } catch {
      throw SettingsFailure(
        place: .file(path: path, line: nil, column: nil), reason: .notTOML("\(error)"))
    }
  }

  func failure(
    at key: String, in table: String = "", _ reason: SettingsFailure.Reason
  ) -> SettingsFailure {
    let place = place(of: key, in: table)
    return SettingsFailure(
      place: .file(path: path, line: place?.line, column: place?.column), reason: reason)
  }

  /// The line of a key, or of its table's head; 1 where it is written in an unusual way.
  func line(of key: String, in table: String = "") -> Int { place(of: key, in: table)?.line ?? 1 }

  /// What is written after a key's equals sign.
  func written(for key: String, in table: String = "") -> String {
    guard let place = place(of: key, in: table) else { return "" }
    let value = lines[place.line - 1].drop { $0 != "=" }.dropFirst().drop { $0.isWhitespace }
    return String(value.prefix(40))
  }

  private func place(of key: String, in table: String) -> (line: Int, column: Int)? {
    var current = ""
    for (index, line) in lines.enumerated() {
      let content = line.drop(while: \.isWhitespace)
      let column = line.distance(from: line.startIndex, to: content.startIndex) + 1
      if content.hasPrefix("[") {
        current = String(content.drop { $0 == "[" }.prefix { $0 != "]" }).withoutSpaces
        if table.isEmpty, current == key { return (index + 1, column) }
        continue
      }
      guard let equals = content.firstIndex(of: "=") else { continue }
      let name = String(content[..<equals]).withoutSpaces
      let names = [key, "\"\(key)\"", "'\(key)'"]
      if current == table, names.contains(name) { return (index + 1, column) }
      if !table.isEmpty, current.isEmpty,
        name == table || names.contains(where: { name == "\(table).\($0)" })
      {
        return (index + 1, column)
      }
    }
    return nil
  }
}

extension String {
  fileprivate var withoutSpaces: String { filter { !$0.isWhitespace } }
}
