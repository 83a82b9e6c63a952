import TOML

/// What the user has set, and who said so.
///
/// What nobody has set has no value here: the program knows its defaults.
public struct Configuration: Equatable, Sendable {
  public struct Value: Equatable, Sendable {
    /// One of the choices, `true` or `false`, a text, or a path from the root.
    public let text: String
    public let origin: Origin
  }

  /// What was not understood, in the order of the file; nothing of that file is used then.
  public private(set) var failures: [SettingsFailure] = []

  private var values: [Setting: Value] = [:]

  /// Reads the user's file and environment.
  ///
  /// Costs next to nothing where there is no file: TOML is not touched then.
  public init(environment: UserFolders.Environment = UserFolders.variable) {
    let folders = UserFolders(environment: environment)
    if let path = folders.configuration.map({ "\($0)/config.toml" }) {
      do throws(SettingsFailure) {
        if let text = try SmallFile.text(of: path) { read(text, path: path, home: folders.home) }
      } catch {
        failures.append(error)
      }
    }
    for setting in Setting.allCases {
      guard let text = environment(setting.variable) else { continue }
      read(text, of: setting)
    }
  }

  /// Reads a file's text, for a user without an environment.
  init(file text: String, path: String, home: String?) { read(text, path: path, home: home) }

  /// What is set; `nil` where it is the program's to say.
  public subscript(setting: Setting) -> Value? { values[setting] }

  public func origin(of setting: Setting) -> Origin { values[setting]?.origin ?? .default }

  /// Lets a flag of the command line go before everything else.
  public mutating func flag(_ text: String, for setting: Setting) {
    values[setting] = Value(text: text, origin: .flag)
  }

  private mutating func read(_ text: String, of setting: Setting) {
    let variable = setting.variable
    var value = text
    switch setting.kind {
    case .choice(let known):
      guard known.contains(text) else { return refuse(text, of: setting, known: known) }
    case .truth:
      guard let truth = Self.truths[text.lowercased()] else {
        return refuse(text, of: setting, known: ["true", "false"])
      }
      value = "\(truth)"
    case .text, .path: break
    }
    values[setting] = Value(text: value, origin: .environment(variable))
  }

  private mutating func refuse(_ text: String, of setting: Setting, known: [String]) {
    failures.append(
      SettingsFailure(
        place: .variable(setting.variable),
        reason: .unknownValue(key: setting.rawValue, found: text, known: known)))
  }

  private static let truths = [
    "true": true, "on": true, "1": true, "yes": true,
    "false": false, "off": false, "0": false, "no": false,
  ]

  private mutating func read(_ text: String, path: String, home: String?) {
    let file: TOMLFile
    do throws(SettingsFailure) {
      file = try TOMLFile(text, path: path)
    } catch {
      failures.append(error)
      return
    }
    var found: [Setting: Value] = [:]
    var faults: [(line: Int, failure: SettingsFailure)] = []
    for key in file.root.keys {
      let line = file.line(of: key)
      do throws(SettingsFailure) {
        guard let setting = Setting(rawValue: key) else {
          let known = Setting.allCases.map(\.rawValue)
          throw file.failure(at: key, .unknownKey(key, known: known))
        }
        let text = try Self.text(of: setting, in: file, home: home)
        found[setting] = Value(text: text, origin: .file(path: path, line: line))
      } catch {
        faults.append((line, error))
      }
    }
    failures += faults.sorted { $0.line < $1.line }.map(\.failure)
    if faults.isEmpty { values.merge(found) { _, new in new } }
  }

  private static func text(
    of setting: Setting, in file: TOMLFile, home: String?
  ) throws(SettingsFailure) -> String {
    let key = setting.rawValue
    let value = file.root[key]
    if setting.kind == .truth {
      guard let truth = value?.boolean else {
        throw file.failure(
          at: key, .wrongType(key: key, found: file.written(for: key), expected: .truth))
      }
      return "\(truth)"
    }
    guard let text = value?.string else {
      throw file.failure(
        at: key, .wrongType(key: key, found: file.written(for: key), expected: .text))
    }
    switch setting.kind {
    case .choice(let known) where !known.contains(text):
      throw file.failure(at: key, .unknownValue(key: key, found: text, known: known))
    case .path:
      if text.hasPrefix("~/"), let home { return home + text.dropFirst() }
      guard text.hasPrefix("/") else {
        throw file.failure(at: key, .relativePath(key: key, found: text))
      }
      return text
    default:
      // A theme's file may lie beside this one; a name alone is no path.
      guard setting == .theme, text.contains("/") else { return text }
      if text.hasPrefix("~/"), let home { return home + text.dropFirst() }
      let folder = file.path.lastIndex(of: "/").map { file.path[..<$0] } ?? "."
      return text.hasPrefix("/") ? text : "\(folder)/\(text)"
    }
  }
}
