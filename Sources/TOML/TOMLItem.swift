/// A value of a TOML file, and where it is written.
public struct TOMLItem: Equatable, Sendable {
  public var value: TOMLValue
  /// Of its key, or of itself in a list.
  public let place: TOMLPlace

  public init(_ value: TOMLValue, at place: TOMLPlace) {
    self.value = value
    self.place = place
  }

  public var string: String? { if case .string(let text) = value { text } else { nil } }
  public var integer: Int? { if case .integer(let number) = value { number } else { nil } }
  public var boolean: Bool? { if case .boolean(let truth) = value { truth } else { nil } }
  public var list: [TOMLItem]? { if case .list(let items) = value { items } else { nil } }
  public var table: TOMLTable? { if case .table(let table) = value { table } else { nil } }
}

/// What can be written behind a key.
public indirect enum TOMLValue: Equatable, Sendable {
  case string(String)
  case integer(Int)
  case boolean(Bool)
  case list([TOMLItem])
  case table(TOMLTable)
  /// A number that is not whole, or too large for an `Int`, or a time: as it is written.
  case other(String)
}

/// Keys with their values.
public struct TOMLTable: Equatable, Sendable {
  let items: [String: TOMLItem]

  /// In the order of the alphabet.
  public var keys: [String] { items.keys.sorted() }

  public subscript(key: String) -> TOMLItem? { items[key] }
}

/// A place in a text, as an editor counts.
public struct TOMLPlace: Equatable, Sendable {
  /// 1-based.
  public let line: Int
  /// 1-based, in Unicode scalars.
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
