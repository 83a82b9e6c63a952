/// A scheme of base16 or base24: eight shades from the page to the strongest text, eight hues.
///
/// Read line by line: the form has a key and a value a line, in the new specification indented below
/// `palette`.
struct Base16Scheme {
  private var values: [String: (text: String, line: Int)] = [:]

  init(_ text: String) throws(ThemeImportFailure) {
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let key = line[..<colon].trimmed.unquoted.lowercased()
      let value = Self.value(line[line.index(after: colon)...])
      guard !key.isEmpty, !key.hasPrefix("#"), !value.isEmpty, values[key] == nil else { continue }
      values[key] = (value, index + 1)
    }
  }

  /// What is written after the colon, without quotes and remarks.
  private static func value(_ text: Substring) -> String {
    let text = text.drop { $0.isWhitespace }
    guard let quote = text.first, quote == "\"" || quote == "'" else {
      // A remark begins with a number sign after a blank, or at the value's very beginning.
      var last: Character = " "
      return text.prefix { character in
        defer { last = character }
        return !(character == "#" && last.isWhitespace)
      }.trimmed
    }
    var value = ""
    var isEscaped = false
    for character in text.dropFirst() {
      if isEscaped {
        value.append(character)
        isEscaped = false
      } else if character == "\\", quote == "\"" {
        isEscaped = true
      } else if character == quote {
        break
      } else {
        value.append(character)
      }
    }
    return value
  }

  func look(from source: String) throws(ThemeImportFailure) -> ImportedLook {
    var colours: [Tint] = []
    for slot in Slot.allCases { colours.append(try colour(slot)) }
    func tint(_ slot: Slot) -> Tint { colours[slot.rawValue] }

    let (page, text) = (tint(.page), tint(.text))
    let author = values["author"].map { " by \($0.text)" } ?? ""
    // Comments are meant to be hard to read, and grounds not to be seen: the first that can be.
    let muted = [tint(.comment), tint(.status)].first { $0.contrast(with: page) >= 4.5 }
    let line = [tint(.comment), tint(.status)].first { $0.contrast(with: page) >= 3 }
    let faint = [tint(.selection), tint(.comment)].first { $0.contrast(with: page) >= 1.5 }
    let inks = [page, .black, .white]
    return ImportedLook(
      name: values["name"]?.text ?? values["scheme"]?.text ?? source,
      origin: "From \(source), a base16 scheme\(author).", source: source,
      isLight: page.luminance > text.luminance,
      palette: [
        ("page", page), ("shade", tint(.shade)), ("text", text), ("strong", tint(.strong)),
        ("muted", muted ?? text.mixed(with: page)), ("line", line ?? text.mixed(with: page)),
        ("faint", faint ?? tint(.comment)), ("accent", tint(.blue)),
        ("ink", Tint.mostLegible(of: inks, on: [tint(.blue), tint(.yellow)])),
        ("green", tint(.green)), ("amber", tint(.yellow)), ("red", tint(.red)),
        ("violet", tint(.purple)), ("one", tint(.blue)), ("two", tint(.yellow)),
        ("three", tint(.purple)), ("four", tint(.green)), ("five", tint(.red)),
        ("six", tint(.cyan)), ("seven", text), ("eight", muted ?? text.mixed(with: page)),
      ].map { ($0.0, $0.1.hex) })
  }

  private func colour(_ slot: Slot) throws(ThemeImportFailure) -> Tint {
    let key = slot.key
    guard let value = values[key.lowercased()] else {
      throw ThemeImportFailure(line: nil, reason: .missing(key: key))
    }
    let hex = value.text.hasPrefix("#") ? value.text : "#\(value.text)"
    guard let colour = Tint(hex: hex) else {
      throw ThemeImportFailure(
        line: value.line, reason: .notAColour(key: key, text: value.text))
    }
    return colour
  }

  /// What the specification gives each of the sixteen for.
  private enum Slot: Int, CaseIterable {
    case page, shade, selection, comment, status, text, strong, strongest
    case red, orange, yellow, green, cyan, blue, purple, brown

    var key: String { "base0\(String(rawValue, radix: 16, uppercase: true))" }
  }
}

extension String {
  /// A key may be quoted, too.
  fileprivate var unquoted: String {
    guard count >= 2, let quote = first, quote == last, quote == "\"" || quote == "'" else {
      return self
    }
    return String(dropFirst().dropLast())
  }
}
