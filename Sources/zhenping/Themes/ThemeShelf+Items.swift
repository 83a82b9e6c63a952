import BundledThemes
import Canvas
import Glibc
import ViewModels

extension ThemeShelf {
  /// A theme as a list shows it.
  struct Item: Equatable {
    let place: Place
    let head: ThemeHead

    var name: String { place.name }
    /// What the file calls it; ours have names in both languages.
    var title: Phrase {
      if case .bundled(let name) = place, let title = Self.titles[name] { return title }
      return Phrase(both: head.title ?? name)
    }

    private static let titles: [String: Phrase] = [
      "terminal": Phrase("Terminal", "终端配色"),
      "terminal-light": Phrase("Terminal Light", "终端配色（浅）"),
      "mono": Phrase("Mono", "黑白"),
      "paper": Phrase("Paper", "纸面"),
      "high-contrast-dark": Phrase("High Contrast Dark", "高对比（深）"),
      "high-contrast-light": Phrase("High Contrast Light", "高对比（浅）"),
      "cvd-dark": Phrase("Colour Vision Dark", "色觉友好（深）"),
      "cvd-light": Phrase("Colour Vision Light", "色觉友好（浅）"),
    ]
  }

  /// All themes, the user's first where they take the place of ours; reads the heads of the user's.
  var themes: [Item] {
    let own = usersNames
    let bundled = BundledThemes.files.map { file -> Item in
      let place: Place = own.contains(file.name) ? users(file.name) : .bundled(file.name)
      return Item(place: place, head: Self.head(at: place))
    }
    let known = Set(BundledThemes.files.map(\.name))
    return bundled
      + own.filter { !known.contains($0) }.map { name in
        Item(place: users(name), head: Self.head(at: users(name)))
      }
  }

  /// The families that have a member for dark terminals and one for light, in the order of their
  /// themes.
  func families(of themes: [Item]) -> [String] {
    var families: [String] = []
    for theme in themes {
      guard let family = theme.head.family, !families.contains(family) else { continue }
      let variants = Set(themes.filter { $0.head.family == family }.map(\.head.variant))
      if variants.contains(.light), variants.count > 1 { families.append(family) }
    }
    return families
  }

  private func users(_ name: String) -> Place { .file("\(folder ?? "")/\(name).toml") }

  /// The names of the files in the user's folder, in alphabetical order.
  private var usersNames: [String] {
    guard let folder, let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let file = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: name.pointee)) {
          String(cString: $0)
        }
      }
      if file.hasSuffix(".toml"), !file.hasPrefix(".") { names.append(String(file.dropLast(5))) }
    }
    return names.sorted()
  }
}

extension Phrase {
  /// What terminals a theme is for.
  init(_ variant: Theme.Variant) {
    switch variant {
    case .dark: self.init("dark", "深色")
    case .light: self.init("light", "浅色")
    case .any: self.init("any", "通用")
    }
  }
}
