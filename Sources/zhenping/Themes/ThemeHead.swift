import Canvas

/// What a theme file says of itself before its first table, read without understanding the rest.
///
/// For lists: two dozen files have to be named at once, and one that is broken still has a name.
struct ThemeHead: Equatable {
  private(set) var title: String?
  private(set) var variant = Theme.Variant.any
  private(set) var family: String?
  private(set) var license: String?
  private(set) var source: String?

  init(_ text: some StringProtocol) {
    for line in text.split(whereSeparator: \.isNewline) {
      let line = line.drop { $0 == " " || $0 == "\t" }
      if line.hasPrefix("[") { return }
      guard let equals = line.firstIndex(of: "="), !line.hasPrefix("#") else { continue }
      let key = String(line[..<equals]).filter { $0 != " " && $0 != "\t" }
      guard let value = Self.string(line[line.index(after: equals)...]) else { continue }
      switch key {
      case "name": title = value
      case "variant": variant = Theme.Variant(rawValue: value) ?? .any
      case "family": family = value
      case "license": license = value
      case "source": source = value
      default: break
      }
    }
  }

  /// What stands in quotes; escapes are left to who understands the file.
  private static func string(_ text: some StringProtocol) -> String? {
    let text = text.drop { $0 == " " || $0 == "\t" }
    guard let quote = text.first, quote == "\"" || quote == "'" else { return nil }
    return String(text.dropFirst().prefix { $0 != quote })
  }
}
