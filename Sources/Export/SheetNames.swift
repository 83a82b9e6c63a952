/// Names for sheets that Excel takes: at most 31 characters, no two the same.
struct SheetNames {
  private let unnamed: String
  private var taken: Set<String> = ["history"]

  init(unnamed: String) { self.unnamed = unnamed }

  mutating func name(for wanted: String) -> String {
    let base = Self.allowed(wanted, unnamed)
    var name = base.limited(to: 31)
    var number = 1
    // Excel takes two names for the same that differ in capitals only.
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      let ending = " (\(number))"
      name = base.limited(to: 31 - ending.utf8.count) + ending
    }
    return name
  }

  private static func allowed(_ wanted: String, _ unnamed: String) -> String {
    var name = String.UnicodeScalarView()
    for scalar in wanted.plain.unicodeScalars {
      name.append("[]:*?/\\'".unicodeScalars.contains(scalar) ? " " : scalar)
    }
    // Characters that take two of UTF-16 count twice for Excel, which the library does not know.
    name = String.UnicodeScalarView(name.filter { $0.value < 0x10000 })
    let words = String(name).split(separator: " ")
    return words.isEmpty ? unnamed : words.joined(separator: " ")
  }
}
