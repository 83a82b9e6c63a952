public import Canvas
import TOMLKit

/// A look as a file: names for colours, and roles that use them.
///
/// What the file does not say, ``Canvas/Theme/style(of:)`` fills in from a role's kin.
public enum ThemeFile {
  /// Reads a theme.
  ///
  /// - Throws: ``ThemeFailure`` at the first thing that is not understood, unknown names included:
  ///   a misspelt role would otherwise look like one that does nothing.
  /// - Returns: The theme, which need not name every role.
  public static func parse(_ text: String) throws(ThemeFailure) -> Theme {
    let root = try Section(text: text)
    for key in root.keys where !known.contains(key) {
      throw root.failure(at: key, .unknown(key: key))
    }
    let schema = try root.integer("schema")
    guard schema == 1 else { throw root.failure(at: "schema", .unknownSchema(schema)) }
    var theme = Theme(name: try root.string("name"))
    theme.variant = try variant(root)
    // Not used, but to be had by whoever passes the file on.
    _ = try (root.string("license"), root.string("source"))

    let colours = try ColourNames(palette: root.section("palette"))
    for (name, roles) in Role.sections {
      guard let section = try root.section(name) else { continue }
      try read(section, roles: roles, colours: colours, into: &theme)
    }
    return theme
  }

  private static let known: Set<String> = [
    "schema", "name", "variant", "license", "source", "palette", "ui", "status", "data",
  ]

  private static func variant(_ root: Section) throws(ThemeFailure) -> Theme.Variant {
    let name = try root.string("variant")
    guard let variant = Theme.Variant(rawValue: name) else {
      throw root.failure(at: "variant", .unknownVariant(name))
    }
    return variant
  }

  private static func read(
    _ section: Section, roles: [String: Role], colours: ColourNames, into theme: inout Theme
  ) throws(ThemeFailure) {
    for key in section.keys {
      if let role = roles[key] {
        theme.styles[role] = Style(try StyleEntry(key, in: section, colours: colours))
      } else if section.name == "ui", let surface = Surface.byName[key] {
        theme.surfaces[surface] = SurfaceStyle(try StyleEntry(key, in: section, colours: colours))
      } else if section.name == "data", key == "series" {
        let entries = try section.list(key)
        for (index, role) in Role.series.enumerated() where !entries.isEmpty {
          let entry = entries[index % entries.count]
          theme.styles[role] = Style(
            try StyleEntry(entry, at: key, in: section, colours: colours))
        }
      } else {
        throw section.failure(at: key, .unknown(key: "\(section.name).\(key)"))
      }
    }
  }
}
