/// Which key asks for what: the commands' own keys, and what the user has changed.
public struct Keymap: Equatable, Sendable {
  /// What the user has changed; a table of all keys would cost every start more than looking
  /// through the commands costs a key.
  private var changes: [Command.ID: [KeyPress]] = [:]

  /// The commands' own keys.
  public init() {}

  /// The commands' own keys with those replaced that are named; no keys take a command's away.
  ///
  /// - Throws: ``KeymapFailure`` at the first change that cannot be made; they are made together
  ///   or not at all, and their order does not matter.
  public init(
    changes: [(command: String, keys: [String], line: Int)]
  ) throws(KeymapFailure) {
    var new: [Command.ID: (keys: [KeyPress], line: Int)] = [:]
    for change in changes {
      func failure(_ reason: KeymapFailure.Reason) -> KeymapFailure {
        KeymapFailure(line: change.line, reason: reason)
      }
      let id = Command.ID(change.command)
      guard Command.all.contains(where: { $0.id == id }) else {
        throw failure(.unknownCommand(change.command))
      }
      var keys: [KeyPress] = []
      for name in change.keys {
        guard let key = KeyPress(name: name) else {
          throw failure(.unknownKey(name, command: change.command))
        }
        if !keys.contains(key) { keys.append(key) }
      }
      guard id != Command.quit.id || !keys.isEmpty else { throw failure(.quitNeedsKey) }
      new[id] = (keys, change.line)
    }
    try self.init(new: new)
  }

  private init(new: [Command.ID: (keys: [KeyPress], line: Int)]) throws(KeymapFailure) {
    var commands: [KeyPress: Command.ID] = [:]
    // What the user says goes before what the program comes with, also in the report.
    let named = Command.all.filter { new[$0.id] != nil }
      .sorted { (new[$0.id]?.line ?? 0) < (new[$1.id]?.line ?? 0) }
    for command in named {
      guard let (keys, line) = new[command.id] else { continue }
      for key in keys {
        if let other = commands[key] {
          throw KeymapFailure(
            line: line,
            reason: .conflict(key: key.name, first: other.name, second: command.id.name))
        }
        commands[key] = command.id
      }
    }
    for command in Command.all where new[command.id] == nil {
      for key in command.keys {
        if let other = commands[key], let line = new[other]?.line {
          throw KeymapFailure(
            line: line,
            reason: .conflict(key: key.name, first: command.id.name, second: other.name))
        }
      }
    }
    changes = new.mapValues(\.keys)
  }

  /// What a key asks for; `nil` when it asks for nothing.
  public func command(for key: KeyPress) -> Command.ID? {
    // Where two share a key, the one that comes first has it.
    Command.all.first { keys(of: $0).contains(key) }?.id
  }

  /// The keys of a command, the one to show first; none when the user has taken them away.
  public func keys(of command: Command) -> [KeyPress] { changes[command.id] ?? command.keys }

  /// Whether the user has said which keys a command has.
  public func isChanged(_ command: Command.ID) -> Bool { changes[command] != nil }
}

/// Why the user's keys are not used, and where it stands.
public struct KeymapFailure: Error, Equatable, Sendable {
  /// In `keys.toml`, from 1.
  public let line: Int
  public let reason: Reason

  public enum Reason: Equatable, Sendable {
    case unknownCommand(String)
    case unknownKey(String, command: String)
    /// Two commands would have the key; the line is that of the second.
    case conflict(key: String, first: String, second: String)
    /// There would be no way out.
    case quitNeedsKey
  }
}
