import TOML

/// A parsed file that can tell where its keys stand, and what is written there.
struct TOMLFile {
  let path: String
  let root: TOMLTable
  private let lines: [Substring.UnicodeScalarView]

  init(_ text: String, path: String) throws(SettingsFailure) {
    self.path = path
    lines = Substring(text).unicodeScalars.split(
      separator: "\n", omittingEmptySubsequences: false)
    do throws(TOMLFailure) {
      root = try TOMLReader.read(text)
    } catch {
      throw SettingsFailure(
        place: .file(path: path, line: error.place.line, column: error.place.column),
        reason: .notTOML(error.reason))
    }
  }

  func failure(
    at key: String, in table: String = "", _ reason: SettingsFailure.Reason
  ) -> SettingsFailure {
    let place = place(of: key, in: table)
    return SettingsFailure(
      place: .file(path: path, line: place?.line, column: place?.column), reason: reason)
  }

  /// The line of a key, or of its table's head.
  func line(of key: String, in table: String = "") -> Int { place(of: key, in: table)?.line ?? 1 }

  /// What is written after a key's equals sign.
  func written(for key: String, in table: String = "") -> String {
    guard let place = place(of: key, in: table) else { return "" }
    let line = lines[place.line - 1].dropFirst(place.column - 1).filter { $0 != "\r" }
    let value = line.drop { $0 != "=" }.dropFirst().drop { $0.properties.isWhitespace }
    return String(String(value).prefix(40))
  }

  private func place(of key: String, in table: String) -> TOMLPlace? {
    guard !table.isEmpty else { return root[key]?.place }
    return root[table]?.table?[key]?.place ?? root[table]?.place
  }
}
