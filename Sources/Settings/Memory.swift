import Glibc

/// What comes back after a restart, for one database.
public struct Memory: Equatable, Sendable {
  public var values: [String: String]

  public init(values: [String: String] = [:]) { self.values = values }
}

/// The file of a memory: one for each database, so that two dashboards do not forget each other's.
public struct MemoryFile: Sendable {
  public let path: String

  private let subject: String

  /// - Parameters:
  ///   - subject: What is remembered about: a database's path, or any other name.
  ///   - folder: Where the program keeps its state; made when something is saved.
  public init(of subject: String, in folder: String) {
    self.subject = subject
    path = "\(folder)/memory-\(Self.number(of: subject))"
  }

  /// What was saved last; nothing when nothing was, or when another subject has the file.
  ///
  /// - Throws: ``MemoryFailure`` when the file cannot be read or was not written by us.
  public func load() throws(MemoryFailure) -> Memory {
    let text: String?
    do throws(SettingsFailure) {
      text = try SmallFile.text(of: path)
    } catch {
      guard case .unreadable(let code) = error.reason else {
        throw MemoryFailure(path: path, reason: .garbled(line: 1))
      }
      throw MemoryFailure(path: path, reason: .system(code))
    }
    guard let text else { return Memory() }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    guard lines.popFirst() == Self.header[...], lines.last?.isEmpty == true else {
      throw MemoryFailure(path: path, reason: .garbled(line: 1))
    }
    guard let owner = lines.popFirst().flatMap({ Self.unescaped($0) }) else {
      throw MemoryFailure(path: path, reason: .garbled(line: 2))
    }
    guard owner == subject else { return Memory() }
    var memory = Memory()
    for (number, line) in zip(3..., lines.dropLast()) {
      let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, let key = Self.unescaped(parts[0]),
        let value = Self.unescaped(parts[1])
      else { throw MemoryFailure(path: path, reason: .garbled(line: number)) }
      memory.values[key] = value
    }
    return memory
  }

  /// Puts the memory into the place of the last one: whole, or not at all.
  public func save(_ memory: Memory) throws(MemoryFailure) {
    var lines = [Self.header, Self.escaped(subject)]
    for (key, value) in memory.values.sorted(by: { $0.key < $1.key }) {
      lines.append("\(Self.escaped(key))=\(Self.escaped(value))")
    }
    do throws(WriteFailure) {
      try NewFile.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: path)
    } catch {
      throw MemoryFailure(path: path, reason: .system(error.code))
    }
  }

  private static let header = "zhenping memory 1"

  /// Fowler, Noll and Vo's hash, the same on every machine and in every run.
  private static func number(of subject: String) -> String {
    let hash = subject.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }
    return String(hash, radix: 16)
  }

  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
      // Together with "\n" it would be one Character, at which nothing is split.
      case "\r": escaped.append(contentsOf: "\\r".unicodeScalars)
      case "=": escaped.append(contentsOf: "\\e".unicodeScalars)
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static func unescaped(_ text: Substring) -> String? {
    var plain = String.UnicodeScalarView()
    var rest = text.unicodeScalars
    while let scalar = rest.popFirst() {
      guard scalar == "\\" else {
        plain.append(scalar)
        continue
      }
      switch rest.popFirst() {
      case "\\": plain.append("\\")
      case "n": plain.append("\n")
      case "r": plain.append("\r")
      case "e": plain.append("=")
      default: return nil
      }
    }
    return String(plain)
  }
}

/// Why nothing could be remembered.
public struct MemoryFailure: Error, Equatable, Sendable {
  public let path: String
  public let reason: Reason

  public enum Reason: Equatable, Sendable {
    /// The system's number for what went wrong.
    case system(CInt)
    /// Not what we write; the line counts from 1.
    case garbled(line: Int)
  }
}
