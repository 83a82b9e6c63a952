import TOML

/// What `keys.toml` says: the keys of commands, by the names that the user gave.
public struct KeysFile: Equatable, Sendable {
  public struct Binding: Equatable, Sendable {
    /// A command's name; nobody has looked yet whether there is one.
    public let command: String
    /// Keys as they are written: `j`, `ctrl-d`; none takes the command's keys away.
    public let keys: [String]
    /// From 1.
    public let line: Int
  }

  public let path: String
  /// In the order of the file.
  public let bindings: [Binding]

  /// Reads the user's file; `nil` when there is none.
  public static func ofUser(
    environment: UserFolders.Environment = UserFolders.variable
  ) throws(SettingsFailure) -> KeysFile? {
    guard let folder = UserFolders(environment: environment).configuration else { return nil }
    let path = "\(folder)/keys.toml"
    guard let text = try SmallFile.text(of: path) else { return nil }
    return try KeysFile(text, path: path)
  }

  init(_ text: String, path: String) throws(SettingsFailure) {
    self.path = path
    let file = try TOMLFile(text, path: path)
    for key in file.root.keys where key != Self.table {
      throw file.failure(at: key, .unknownKey(key, known: ["[\(Self.table)]"]))
    }
    guard let value = file.root[Self.table] else {
      bindings = []
      return
    }
    guard let table = value.table else {
      throw file.failure(
        at: Self.table,
        .wrongType(key: Self.table, found: file.written(for: Self.table), expected: .table))
    }
    var bindings: [Binding] = []
    for command in table.keys {
      guard let keys = Self.keys(table[command]) else {
        throw file.failure(
          at: command, in: Self.table,
          .wrongType(
            key: command, found: file.written(for: command, in: Self.table), expected: .keys))
      }
      bindings.append(
        Binding(command: command, keys: keys, line: file.line(of: command, in: Self.table)))
    }
    self.bindings = bindings.sorted { ($0.line, $0.command) < ($1.line, $1.command) }
  }

  private static let table = "keys"

  private static func keys(_ value: TOMLItem?) -> [String]? {
    if let key = value?.string { return [key] }
    guard let list = value?.list else { return nil }
    let keys = list.compactMap(\.string)
    return keys.count == list.count ? keys : nil
  }
}
