import TOML

/// A table of a file, which knows where it stands in it.
struct Section {
  /// The keys that lead here; empty for what stands before the first table.
  let path: [String]

  private let table: TOMLTable
  private let heir: Heir?

  /// Who inherits from the file, and as what: it is there that an editor has to look first.
  struct Heir {
    let name: String
    let place: TOMLPlace?

    func failure(_ failure: ThemeFailure) -> ThemeFailure {
      ThemeFailure(at: place, .parent(name: name, failure))
    }
  }

  init(text: String, heir: Heir? = nil) throws(ThemeFailure) {
    do throws(TOMLFailure) {
      self.init(path: [], table: try TOMLReader.read(text), heir: heir)
    } catch {
      let failure = ThemeFailure(at: error.place, .notTOML(error.reason))
      throw heir?.failure(failure) ?? failure
    }
  }

  private init(path: [String], table: TOMLTable, heir: Heir?) {
    self.path = path
    self.table = table
    self.heir = heir
  }

  /// In the order of the alphabet, so that the same fault is found first every time.
  var keys: [String] { table.keys }

  func section(_ key: String) throws(ThemeFailure) -> Section? {
    guard table[key] != nil else { return nil }
    guard let section = self.table(nil, of: key) else { throw wrongType(key, expected: "table") }
    return section
  }

  /// A table that is the value of a key, or one item of it; `nil` where there is something else.
  func table(_ index: Int?, of key: String) -> Section? {
    guard let index else {
      return table[key]?.table.map { Section(path: path + [key], table: $0, heir: heir) }
    }
    guard let list = table[key]?.list, list.indices.contains(index) else { return nil }
    return list[index].table.map {
      Section(path: path + [key, String(index)], table: $0, heir: heir)
    }
  }

  func string(_ key: String) throws(ThemeFailure) -> String {
    guard let value = try value(key).string else { throw wrongType(key, expected: "string") }
    return value
  }

  func integer(_ key: String) throws(ThemeFailure) -> Int {
    guard let value = try value(key).integer else { throw wrongType(key, expected: "integer") }
    return value
  }

  func list(_ key: String) throws(ThemeFailure) -> [TOMLItem] {
    guard let value = try value(key).list else { throw wrongType(key, expected: "array") }
    return value
  }

  /// A value, or one item of it where it is a list.
  func value(_ key: String, item index: Int? = nil) throws(ThemeFailure) -> TOMLItem {
    guard let index else {
      guard let value = table[key] else { throw missing(key) }
      return value
    }
    let list = try list(key)
    guard list.indices.contains(index) else { throw missing(key) }
    return list[index]
  }

  func wrongType(_ key: String, item: Int? = nil, expected: String) -> ThemeFailure {
    failure(at: key, item: item, .wrongType(key: name(of: key), expected: expected))
  }

  func unknown(_ key: String) -> ThemeFailure { failure(at: key, .unknown(key: name(of: key))) }

  /// What is wrong with a key's value, or with an item of it where it is a list.
  func failure(
    at key: String, item index: Int? = nil, _ reason: ThemeFailure.Reason
  ) -> ThemeFailure {
    let failure = ThemeFailure(at: place(of: key, item: index), reason)
    return heir?.failure(failure) ?? failure
  }

  func place(of key: String, item index: Int? = nil) -> TOMLPlace? {
    guard let index, let list = table[key]?.list, list.indices.contains(index) else {
      return table[key]?.place
    }
    return list[index].place
  }

  private func missing(_ key: String) -> ThemeFailure {
    failure(at: key, .missing(key: name(of: key)))
  }

  private func name(of key: String) -> String { (path + [key]).joined(separator: ".") }
}

extension ThemeFailure {
  fileprivate init(at place: TOMLPlace?, _ reason: Reason) {
    self.init(line: place?.line, column: place?.column, reason: reason)
  }
}
