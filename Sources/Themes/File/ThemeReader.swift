import Canvas

/// A file with all that it inherits from, on the way to a theme.
struct ThemeReader {
  /// The file itself first.
  private let files: [Section]
  private let parents: [String]
  private var colours = ColourNames()
  private var remarks: [ThemeFailure] = []

  init(_ text: String, parent: (String) -> String?) throws(ThemeFailure) {
    let file = try Section(text: text)
    var files = [file]
    var names: [String] = []
    while let heir = files.last, heir.keys.contains("inherits") {
      let name = try heir.string("inherits")
      guard let text = parent(name) else {
        throw heir.failure(at: "inherits", .unknownParent(name))
      }
      guard !names.contains(name) else {
        throw file.failure(at: "inherits", .inheritsItself(names + [name]))
      }
      names.append(name)
      // Said where the file itself begins to inherit, however far up the fault is.
      files.append(
        try Section(
          text: text, heir: Section.Heir(name: name, place: file.place(of: "inherits"))))
    }
    self.files = files
    parents = names
  }

  mutating func read() throws(ThemeFailure) -> ThemeFile.Reading {
    for file in files { try readHead(of: file) }
    for file in files.reversed() { try colours.add(palette: file.section("palette")) }
    for file in files { try colours.check(palette: file.section("palette")) }
    let file = files[0]
    var theme = Theme(name: try file.string("name"))
    theme.variant = try file.variant()
    theme.family = try first("family") { file throws(ThemeFailure) in try file.string("family") }
    theme.isHighContrast =
      try first("contrast") { file throws(ThemeFailure) in try file.isHighContrast() } ?? false
    theme.finestGlyphs = try glyphs()
    try readRoles(into: &theme)
    try readRamps(into: &theme)
    return ThemeFile.Reading(
      theme: theme, license: try file.words("license"), source: try file.words("source"),
      parents: parents, remarks: remarks)
  }

  /// What the nearest file says that says something.
  private func first<Value>(
    _ key: String, read: (Section) throws(ThemeFailure) -> Value
  ) throws(ThemeFailure) -> Value? {
    guard let file = files.first(where: { $0.keys.contains(key) }) else { return nil }
    return try read(file)
  }

  private mutating func readHead(of file: Section) throws(ThemeFailure) {
    let schema = try file.integer("schema")
    guard schema == 1 else { throw file.failure(at: "schema", .unknownSchema(schema)) }
    _ = try (file.string("name"), file.variant(), file.words("license"), file.words("source"))
    for key in file.keys where !Self.known.contains(key) { remarks.append(file.unknown(key)) }
    for (name, keys) in Self.keys {
      guard let section = try file.section(name) else { continue }
      for key in section.keys where !keys.contains(key) { remarks.append(section.unknown(key)) }
    }
  }

  /// The section of the nearest file that has the key.
  private func section(_ name: String, with key: String) throws(ThemeFailure) -> Section? {
    for file in files {
      if let section = try file.section(name), section.keys.contains(key) { return section }
    }
    return nil
  }

  private mutating func readRoles(into theme: inout Theme) throws(ThemeFailure) {
    if let entry = try entry("text", in: "ui") { theme.styles[.text] = entry.style(text: .own) }
    let text = theme.style(of: .text).foreground
    for (name, roles) in Role.sections {
      for (key, role) in roles.sorted(by: { $0.key < $1.key }) where role != .text {
        if let entry = try entry(key, in: name) { theme.styles[role] = entry.style(text: text) }
      }
    }
    for (key, surface) in Surface.byName.sorted(by: { $0.key < $1.key }) {
      if let entry = try entry(key, in: "ui") { theme.surfaces[surface] = entry.surfaceStyle }
    }
    guard let section = try section("data", with: "series") else { return }
    let count = try section.list("series").count
    for (index, role) in Role.series.enumerated() where count > 0 {
      let entry = try StyleEntry(
        "series", item: index % count, in: section, colours: colours, remarks: &remarks)
      theme.styles[role] = entry.style(text: text)
    }
  }

  private mutating func entry(_ key: String, in name: String) throws(ThemeFailure) -> StyleEntry? {
    guard let section = try section(name, with: key) else { return nil }
    return try StyleEntry(key, in: section, colours: colours, remarks: &remarks)
  }

  private mutating func readRamps(into theme: inout Theme) throws(ThemeFailure) {
    for ramp in Ramp.allCases {
      guard let section = try section("ramp", with: ramp.rawValue) else { continue }
      theme.ramps[ramp] = try RampStyle(
        ramp.rawValue, in: section, colours: colours, remarks: &remarks)
    }
  }

  private func glyphs() throws(ThemeFailure) -> GlyphAbility? {
    var finest: GlyphAbility?
    for (key, sets) in GlyphAbility.sets {
      guard let section = try section("glyphs", with: key) else { continue }
      let name = try section.string(key)
      guard let limit = sets[name] else { throw section.failure(at: key, .unknownGlyphs(name)) }
      finest = [finest, limit].compactMap { $0 }.min()
    }
    return finest
  }

  private static let known: Set<String> = [
    "schema", "name", "variant", "family", "contrast", "license", "source", "inherits", "palette",
    "ui", "status", "data", "ramp", "glyphs",
  ]

  /// What may stand in which section; a palette's names are free.
  private static let keys: [(section: String, keys: Set<String>)] =
    Role.sections.map { name, roles in
      let more: Set<String> =
        switch name {
        case "ui": Set(Surface.byName.keys)
        case "data": ["series"]
        default: []
        }
      return (name, more.union(roles.keys))
    } + [
      ("ramp", Set(Ramp.allCases.map(\.rawValue))), ("glyphs", Set(GlyphAbility.sets.map(\.key))),
    ]
}

extension Section {
  /// A text that need not be there.
  fileprivate func words(_ key: String) throws(ThemeFailure) -> String {
    keys.contains(key) ? try string(key) : ""
  }

  fileprivate func variant() throws(ThemeFailure) -> Theme.Variant {
    let name = try string("variant")
    guard let variant = Theme.Variant(rawValue: name) else {
      throw failure(at: "variant", .unknownVariant(name))
    }
    return variant
  }

  fileprivate func isHighContrast() throws(ThemeFailure) -> Bool {
    let name = try string("contrast")
    guard ["high", "usual"].contains(name) else {
      throw failure(at: "contrast", .unknownContrast(name))
    }
    return name == "high"
  }
}
