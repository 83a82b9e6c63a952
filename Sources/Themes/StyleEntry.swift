import Canvas
import TOMLKit

/// What a file says of one role or surface: a colour, or `{ fg, bg, attr, mono }`.
struct StyleEntry {
  /// A colour that stands alone: a role's text, a surface's ground.
  private(set) var colour: Colour?
  private(set) var foreground: Colour?
  private(set) var background: Colour?
  private(set) var attributes: Attributes = []
  private(set) var monochrome: Attributes?

  init(_ key: String, in section: Section, colours: ColourNames) throws(ThemeFailure) {
    try self.init(section.value(key), at: key, in: section, colours: colours)
  }

  init(
    _ value: any TOMLValueConvertible, at key: String, in section: Section, colours: ColourNames
  ) throws(ThemeFailure) {
    func colour(_ name: String) throws(ThemeFailure) -> Colour {
      guard let colour = colours[name] else { throw section.failure(at: key, .unknownColour(name)) }
      return colour
    }
    if let name = value.string {
      self.colour = try colour(name)
      return
    }
    guard let table = value.table else {
      throw section.wrongType(key, expected: "colour or { fg, bg, attr, mono }")
    }
    for part in table.keys.sorted() {
      guard let text = table[part]?.string else {
        throw section.wrongType("\(key).\(part)", expected: "string")
      }
      switch part {
      case "fg": foreground = try colour(text)
      case "bg": background = try colour(text)
      case "attr": attributes = try Self.attributes(text, at: key, in: section)
      case "mono": monochrome = try Self.attributes(text, at: key, in: section)
      default: throw section.failure(at: key, .unknown(key: "\(section.name).\(key).\(part)"))
      }
    }
  }

  private static func attributes(
    _ text: String, at key: String, in section: Section
  ) throws(ThemeFailure) -> Attributes {
    var attributes: Attributes = []
    for word in text.split(separator: " ") {
      guard let attribute = named[String(word)] else {
        throw section.failure(at: key, .unknownAttribute(String(word)))
      }
      attributes.insert(attribute)
    }
    return attributes
  }

  private static let named: [String: Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]
}

extension Style {
  init(_ entry: StyleEntry) {
    self.init(
      foreground: entry.colour ?? entry.foreground ?? .own, background: entry.background,
      attributes: entry.attributes, monochrome: entry.monochrome)
  }
}

extension SurfaceStyle {
  init(_ entry: StyleEntry) {
    self.init(
      foreground: entry.foreground, background: entry.colour ?? entry.background,
      attributes: entry.attributes, monochrome: entry.monochrome)
  }
}
