import TOMLKit

/// A table of the file, which knows where it stands in it.
struct Section {
  /// Empty for what stands before the first table.
  let name: String
  let keys: [String]

  private let table: TOMLTable
  private let text: String

  init(text: String) throws(ThemeFailure) {
    do {
      self.init(name: "", table: try TOMLTable(string: text), text: text)
    } catch let error as TOMLParseError {
      let place = error.source.begin
      throw ThemeFailure(
        line: place.line, column: place.column, reason: .notTOML(error.description))
    } catch {
      throw ThemeFailure(line: nil, column: nil, reason: .notTOML("\(error)"))
    }
  }

  private init(name: String, table: TOMLTable, text: String) {
    self.name = name
    self.table = table
    self.text = text
    // In no particular order, but the same fault is found first every time.
    keys = table.keys.sorted()
  }

  func section(_ key: String) throws(ThemeFailure) -> Section? {
    guard let value = table[key] else { return nil }
    guard let inner = value.table else { throw wrongType(key, expected: "table") }
    return Section(name: key, table: inner, text: text)
  }

  func string(_ key: String) throws(ThemeFailure) -> String {
    guard let value = try value(key).string else { throw wrongType(key, expected: "string") }
    return value
  }

  func integer(_ key: String) throws(ThemeFailure) -> Int {
    guard let value = try value(key).int else { throw wrongType(key, expected: "integer") }
    return value
  }

  func list(_ key: String) throws(ThemeFailure) -> [any TOMLValueConvertible] {
    guard let value = try value(key).array else { throw wrongType(key, expected: "array") }
    return Array(value)
  }

  func value(_ key: String) throws(ThemeFailure) -> any TOMLValueConvertible {
    guard let value = table[key] else {
      throw ThemeFailure(line: nil, column: nil, reason: .missing(key: key))
    }
    return value
  }

  func wrongType(_ key: String, expected: String) -> ThemeFailure {
    failure(at: key, .wrongType(key: name.isEmpty ? key : "\(name).\(key)", expected: expected))
  }

  func failure(at key: String, _ reason: ThemeFailure.Reason) -> ThemeFailure {
    let place = place(of: key)
    return ThemeFailure(line: place?.line, column: place?.column, reason: reason)
  }

  /// Where a key is given its value; the parser tells us only where the file is not TOML.
  private func place(of key: String) -> (line: Int, column: Int)? {
    var current = ""
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let content = line.drop(while: \.isWhitespace)
      let column = line.distance(from: line.startIndex, to: content.startIndex) + 1
      if content.hasPrefix("[") {
        current = String(content.dropFirst().prefix { $0 != "]" }.filter { !$0.isWhitespace })
        if name.isEmpty, current == key { return (index + 1, column) }
        continue
      }
      let written = content.prefix { !$0.isWhitespace && $0 != "=" }
      if current == name, written == key || written == "\"\(key)\"" { return (index + 1, column) }
    }
    return nil
  }
}
