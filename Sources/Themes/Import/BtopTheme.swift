/// A theme of btop: a colour a line for each of its widgets.
struct BtopTheme {
  private var colours: [String: Tint] = [:]

  init(_ text: String) throws(ThemeImportFailure) {
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      let line = line.trimmed
      guard line.hasPrefix("theme["), let end = line.firstIndex(of: "]"),
        let equals = line[end...].firstIndex(of: "=")
      else { continue }
      let key = line[..<end].dropFirst("theme[".count).trimmed
      let value = Self.value(line[line.index(after: equals)...])
      // Empty is the terminal's own, or a gradient without a middle.
      guard !value.isEmpty else { continue }
      guard let colour = Self.colour(value) else {
        throw ThemeImportFailure(line: index + 1, reason: .notAColour(key: key, text: value))
      }
      colours[key] = colour
    }
  }

  private static func value(_ text: Substring) -> String {
    let text = text.drop { $0.isWhitespace }
    guard let quote = text.first, quote == "\"" || quote == "'" else { return text.trimmed }
    return text.dropFirst().prefix { $0 != quote }.trimmed
  }

  /// `#rrggbb`, `#gg` for a grey, or three numbers.
  private static func colour(_ text: String) -> Tint? {
    if text.hasPrefix("#") {
      guard text.utf8.count == 3 else { return Tint(hex: text) }
      let level = text.dropFirst()
      return Tint(hex: "#\(level)\(level)\(level)")
    }
    let numbers = text.split(separator: " ").map { UInt8($0) }
    guard numbers.count == 3, let red = numbers[0], let green = numbers[1], let blue = numbers[2]
    else { return nil }
    return Tint(red: red, green: green, blue: blue)
  }

  func look(from source: String) throws(ThemeImportFailure) -> ImportedLook {
    guard let text = colours["main_fg"] else {
      throw ThemeImportFailure(line: nil, reason: .missing(key: "main_fg"))
    }
    let isLight = colours["main_bg"].map { $0.luminance > text.luminance } ?? (text.luminance < 0.2)
    // Where it leaves the page to the terminal, that is likely near to black or to white.
    let page = colours["main_bg"] ?? (isLight ? .white : .black)
    func first(_ keys: String..., contrast: Double) -> Tint? {
      keys.lazy.compactMap { colours[$0] }.first { $0.contrast(with: page) >= contrast }
    }
    let muted = first("graph_text", "inactive_fg", contrast: 4.5) ?? text.mixed(with: page)
    let line = first("div_line", "cpu_box", "proc_box", contrast: 3) ?? muted
    let accent = first("hi_fg", "title", "proc_misc", contrast: 4.5) ?? text
    // The widgets of each theme have colours of their own; only hues mean the same everywhere.
    let readable = colours.sorted { $0.key < $1.key }.map(\.value)
      .filter { $0.contrast(with: page) >= 4.5 }
    let green = Tint.green.likeness(in: readable)
    let amber = Tint.amber.likeness(in: readable)
    let red = Tint.red.likeness(in: readable)
    let violet = Tint.violet.likeness(in: readable)
    let inkGrounds = [accent, amber].compactMap { $0 }
    let palette: [(String, Tint?)] = [
      ("shade", page.mixed(with: text, share: 0.08)), ("text", text),
      ("strong", first("title", contrast: 4.5) ?? text), ("muted", muted), ("line", line),
      ("faint", first("meter_bg", "inactive_fg", contrast: 1.5) ?? line), ("accent", accent),
      ("ink", Tint.mostLegible(of: [page, .black, .white], on: inkGrounds)),
      ("green", green), ("amber", amber), ("red", red), ("violet", violet), ("one", accent),
      ("two", amber), ("three", violet), ("four", green), ("five", red),
      ("six", Tint.cyan.likeness(in: readable)), ("seven", text), ("eight", muted),
    ]
    let pageName = colours["main_bg"]?.hex ?? "default"
    var look = ImportedLook(
      name: source, origin: "From \(source), a theme of btop.", source: source, isLight: isLight,
      // What it has no likeness of stays the base theme's.
      palette: [("page", pageName)]
        + palette.compactMap { name, tint in tint.map { (name, $0.hex) } })
    if let ground = colours["selected_bg"], let foreground = colours["selected_fg"] {
      look.additions += [
        "", "[ui]",
        "selection = { fg = \"\(foreground.hex)\", bg = \"\(ground.hex)\", mono = \"reverse\" }",
      ]
    }
    look.additions += ramp
    return look
  }

  /// What the processor's load goes through, where it goes one way from dark to light or back.
  private var ramp: [String] {
    let stops = ["cpu_start", "cpu_mid", "cpu_end"].compactMap { colours[$0] }
    let levels = stops.map(\.luminance)
    guard stops.count > 1,
      zip(levels, levels.dropFirst()).allSatisfy(<) || zip(levels, levels.dropFirst()).allSatisfy(>)
    else { return [] }
    let list = stops.map { "\"\($0.hex)\"" }.joined(separator: ", ")
    return ["", "[ramp]", "sequential = [\(list)]"]
  }
}
