import Canvas
import TOML

extension Section {
  func colour(_ key: String, item: Int? = nil, of names: ColourNames) throws(ThemeFailure) -> Colour
  {
    guard let name = try value(key, item: item).string else {
      throw wrongType(key, item: item, expected: "string")
    }
    guard let colour = names[name] else { throw failure(at: key, item: item, .unknownColour(name)) }
    return colour
  }

  /// One of the 240 by its number, or one of the terminal's own by name.
  func numbered(_ key: String, item: Int? = nil) throws(ThemeFailure) -> Colour {
    let value = try value(key, item: item)
    if let name = value.string {
      guard let colour = ColourNames.own(name) else {
        throw failure(at: key, item: item, .unknownColour(name))
      }
      return colour
    }
    guard let number = value.integer else {
      throw wrongType(key, item: item, expected: "number, 16 to 255, or name")
    }
    guard let byte = UInt8(exactly: number), byte >= 16 else {
      throw failure(at: key, item: item, .unknownNumber(number))
    }
    return .numbered(byte)
  }

  /// One of the terminal's own.
  func sixteen(_ key: String, item: Int? = nil) throws(ThemeFailure) -> Colour {
    guard let name = try value(key, item: item).string else {
      throw wrongType(key, item: item, expected: "name of one of the sixteen")
    }
    guard let colour = ColourNames.own(name) else {
      throw failure(at: key, item: item, .unknownColour(name))
    }
    return colour
  }

  func attributes(_ key: String) throws(ThemeFailure) -> Attributes {
    var attributes: Attributes = []
    for word in try string(key).split(separator: " ") {
      guard let attribute = Attributes.byName.first(where: { $0.key == word }) else {
        throw failure(at: key, .unknownAttribute(String(word)))
      }
      attributes.insert(attribute.value)
    }
    return attributes
  }
}
