/// A look of another program in the terms of the base themes' palette.
struct ImportedLook {
  let name: String
  /// Who made it and of what, for the file's first line.
  let origin: String
  let source: String
  let isLight: Bool
  /// In the order of the file: what the base themes call a colour, and the colour.
  var palette: [(name: String, colour: String)]
  /// Lines that go beyond the palette, with the heads of their tables.
  var additions: [String] = []

  var file: String {
    let variant = isLight ? "light" : "dark"
    let head = [
      "# \(origin.withoutControls)",
      "schema = 1",
      "name = \(name.quoted)",
      "variant = \"\(variant)\"",
      "license = \"unknown\"",
      "source = \(source.quoted)",
      "inherits = \"base-\(variant)\"",
      "",
      "[palette]",
    ]
    let colours = palette.map { "\($0.name) = \($0.colour.quoted)" }
    return (head + colours + additions).map { $0 + "\n" }.joined()
  }
}

extension String {
  /// As TOML writes a text.
  fileprivate var quoted: String {
    var text = ""
    for character in withoutControls {
      if character == "\"" || character == "\\" { text.append("\\") }
      text.append(character)
    }
    return "\"\(text)\""
  }

  /// With blanks for what would end a line, or worse.
  fileprivate var withoutControls: String {
    var text = UnicodeScalarView()
    for scalar in unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      text.append(isControl || scalar == "\u{2028}" || scalar == "\u{2029}" ? " " : scalar)
    }
    return String(text)
  }
}
