import Canvas
import TOML

/// What a file says of one role or surface: a colour, or `{ fg, bg, attr, mono, c256, c16 }`.
struct StyleEntry {
  /// A colour that stands alone: a role's text, a surface's ground.
  private var colour: Colour?
  private var foreground: Colour?
  private var background: Colour?
  private var attributes: Attributes = []
  private var monochrome: Attributes?
  private var palette256 = Part()
  private var sixteen = Part()

  /// What a file says for terminals of one tier.
  fileprivate struct Part {
    var colour: Colour?
    var style = StyleOverride()
  }

  /// Reads the value of a key, or one item of it where it is a list.
  ///
  /// - Throws: ``ThemeFailure`` when it is nothing that an entry can be; what is only unknown is
  ///   added to `remarks`.
  init(
    _ key: String, item: Int? = nil, in section: Section, colours: ColourNames,
    remarks: inout [ThemeFailure]
  ) throws(ThemeFailure) {
    let value = try section.value(key, item: item)
    if let name = value.string {
      guard let colour = colours[name] else {
        throw section.failure(at: key, item: item, .unknownColour(name))
      }
      self.colour = colour
      return
    }
    guard let table = section.table(item, of: key) else {
      throw section.wrongType(
        key, item: item, expected: "colour or { fg, bg, attr, mono, c256, c16 }")
    }
    for part in table.keys {
      switch part {
      case "fg": foreground = try table.colour("fg", of: colours)
      case "bg": background = try table.colour("bg", of: colours)
      case "attr": attributes = try table.attributes("attr")
      case "mono": monochrome = try table.attributes("mono")
      case "c256":
        palette256 = try Part(part, in: table, remarks: &remarks) {
          section, key throws(ThemeFailure) in
          try section.numbered(key)
        }
      case "c16":
        sixteen = try Part(part, in: table, remarks: &remarks) {
          section, key throws(ThemeFailure) in
          try section.sixteen(key)
        }
      default: remarks.append(table.unknown(part))
      }
    }
  }

  /// As a role's style; `text` is the colour of what names none.
  func style(text: Colour) -> Style {
    Style(
      foreground: colour ?? foreground ?? text, background: background, attributes: attributes,
      monochrome: monochrome, palette256: palette256.asInk, sixteen: sixteen.asInk)
  }

  var surfaceStyle: SurfaceStyle {
    SurfaceStyle(
      foreground: foreground, background: colour ?? background, attributes: attributes,
      monochrome: monochrome, palette256: palette256.asGround, sixteen: sixteen.asGround)
  }
}

extension StyleEntry.Part {
  init(
    _ key: String, in section: Section, remarks: inout [ThemeFailure],
    colour read: (Section, String) throws(ThemeFailure) -> Colour
  ) throws(ThemeFailure) {
    guard let table = section.table(nil, of: key) else {
      colour = try read(section, key)
      return
    }
    for part in table.keys {
      switch part {
      case "fg": style.foreground = try read(table, "fg")
      case "bg": style.background = try read(table, "bg")
      case "attr": style.attributes = try table.attributes("attr")
      default: remarks.append(table.unknown(part))
      }
    }
  }

  var asInk: StyleOverride {
    var style = style
    style.foreground = colour ?? style.foreground
    return style
  }

  var asGround: StyleOverride {
    var style = style
    style.background = colour ?? style.background
    return style
  }
}
