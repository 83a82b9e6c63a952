import TOMLKit

/// A table of a file, which knows where it stands in it.
struct Section {
  /// The keys that lead here; empty for what stands before the first table.
  let path: [String]
  let keys: [String]

  private let table: TOMLTable
  private let file: File

  /// What all sections of a file have in common.
  private struct File {
    let text: String
    let heir: Heir?
  }

  /// Who inherits from the file, and as what: it is there that an editor has to look first.
  struct Heir {
    let name: String
    let line: Int?
    let column: Int?

    func failure(_ failure: ThemeFailure) -> ThemeFailure {
      ThemeFailure(line: line, column: column, reason: .parent(name: name, failure))
    }
  }

  init(text: String, heir: Heir? = nil) throws(ThemeFailure) {
    if let trap = ParserTrap.place(in: text) {
      let failure = ThemeFailure(
        line: trap.line, column: trap.column, reason: .notTOML("expected value"))
      throw heir?.failure(failure) ?? failure
    }
    let failure: ThemeFailure
    do {
      self.init(
        path: [], table: try TOMLTable(string: text),
        file: File(text: text, heir: heir))
      return
    } catch let error as TOMLParseError {
      let place = error.source.begin
      failure = ThemeFailure(
        line: place.line, column: place.column, reason: .notTOML(error.description))
    } catch {
      failure = ThemeFailure(line: 1, column: 1, reason: .notTOML("\(error)"))
    }
    throw heir?.failure(failure) ?? failure
  }

  private init(path: [String], table: TOMLTable, file: File) {
    self.path = path
    self.table = table
    self.file = file
    // In no particular order, but the same fault is found first every time.
    keys = table.keys.sorted()
  }

  func section(_ key: String) throws(ThemeFailure) -> Section? {
    guard let value = table[key] else { return nil }
    guard let inner = value.table else { throw wrongType(key, expected: "table") }
    return Section(path: path + [key], table: inner, file: file)
  }

  /// A table that is the value of a key, or one item of it; `nil` where there is something else.
  func table(_ index: Int?, of key: String) -> Section? {
    guard let index else {
      return table[key]?.table.map { Section(path: path + [key], table: $0, file: file) }
    }
    guard let list = table[key]?.array, list.indices.contains(index) else { return nil }
    return list[index].table.map {
      Section(path: path + [key, String(index)], table: $0, file: file)
    }
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
    guard let value = table[key] else { throw missing(key) }
    return value
  }

  func missing(_ key: String) -> ThemeFailure {
    let failure = ThemeFailure(line: nil, column: nil, reason: .missing(key: name(of: key)))
    return file.heir?.failure(failure) ?? failure
  }

  func wrongType(_ key: String, item: Int? = nil, expected: String) -> ThemeFailure {
    failure(at: key, item: item, .wrongType(key: name(of: key), expected: expected))
  }

  func unknown(_ key: String) -> ThemeFailure { failure(at: key, .unknown(key: name(of: key))) }

  /// What is wrong with a key's value, or with an item of it where it is a list.
  func failure(
    at key: String, item index: Int? = nil, _ reason: ThemeFailure.Reason
  ) -> ThemeFailure {
    // Looked for only when there is something to say of it: most files are all right.
    let place = KeyPlaces(file.text)[path + [key] + (index.map { [String($0)] } ?? [])]
    let failure = ThemeFailure(line: place.line, column: place.column, reason: reason)
    return file.heir?.failure(failure) ?? failure
  }

  private func name(of key: String) -> String { (path + [key]).joined(separator: ".") }
}
