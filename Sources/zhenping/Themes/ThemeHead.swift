import Canvas
import TOML

/// What a theme file says of itself before its first table, read without the rest.
///
/// For lists: two dozen files have to be named at once, and one that is broken further down still has
/// a name.
struct ThemeHead: Equatable {
  let title: String?
  let variant: Theme.Variant
  let family: String?
  let license: String?

  init(_ text: String) {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let head = lines.prefix { $0.first { $0 != " " && $0 != "\t" } != "[" }.joined(separator: "\n")
    // What is wrong with the head is said when the theme is asked for.
    let table = try? TOMLReader.read(head)
    title = table?["name"]?.string
    variant = table?["variant"]?.string.flatMap { Theme.Variant(rawValue: $0) } ?? .any
    family = table?["family"]?.string
    license = table?["license"]?.string
  }
}
