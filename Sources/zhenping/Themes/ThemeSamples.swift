import Canvas
import Themes
import ViewModels

/// A theme as terminals of a tier draw it: names in their own colours, blocks for series and ramps.
struct ThemeSamples {
  private static let width = 76

  private let theme: Theme
  private let language: Language

  init(_ theme: Theme, language: Language) {
    self.theme = theme
    self.language = language
  }

  /// Lines with escape sequences, on a page of the theme's own colour.
  func text(on tier: ColourTier) -> String {
    let dyes = theme.dyes(for: tier)
    var page = Page(dyes: dyes)
    let head = Phrase(tier)
    page.write("\(theme.name) · \(head.text(in: language))", .title)
    page.endLine()
    page.endLine()
    for surface in Surface.allCases {
      if surface != .plain { page.write(surface.name.padded(to: 11), .muted, on: surface) }
      let roles: [Role] =
        surface == .plain
        ? Role.allCases.filter { $0.step == nil && !$0.isSeries }
        : [.text, .muted, .strong, .key, .keyLabel, .ok, .warn, .bad, .match]
      for role in roles { page.write(role.name, role, on: surface) }
      page.endLine(on: surface)
    }
    page.endLine()
    page.write("series".padded(to: 11), .muted)
    for role in Role.allCases where role.isSeries { page.write("▇▇▇▇▇", role) }
    page.endLine()
    for ramp in Ramp.allCases {
      page.write(ramp.rawValue.padded(to: 11), .muted)
      for role in ramp.roles { page.write("▇▇▇▇▇", role, gap: 0) }
      page.endLine()
    }
    page.endLine()
    return page.text
  }

  /// Words one after the other, wrapped to the width, every line filled to it.
  private struct Page {
    let dyes: Dyes
    var text = ""
    private var column = 0

    init(dyes: Dyes) { self.dyes = dyes }

    mutating func write(
      _ word: String, _ role: Role, on surface: Surface = .plain, gap: Int = 1
    ) {
      if column + word.columns + gap > ThemeSamples.width { endLine(on: surface) }
      if column == 0 || gap > 0 { fill(1, on: surface) }
      text += dyes.dye(of: role, on: surface).sequence + word
      column += word.columns
    }

    mutating func endLine(on surface: Surface = .plain) {
      fill(ThemeSamples.width + 1 - column, on: surface)
      text += "\u{1B}[0m\n"
      column = 0
    }

    private mutating func fill(_ count: Int, on surface: Surface) {
      guard count > 0 else { return }
      text += dyes.dye(of: .text, on: surface).sequence + String(repeating: " ", count: count)
      column += count
    }
  }
}

extension String {
  /// With blanks up to a width.
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - columns))
  }
}

extension Phrase {
  /// How many colours there are.
  init(_ tier: ColourTier) {
    switch tier {
    case .mono: self.init("no colours", "无颜色")
    case .eight: self.init("8 colours", "8 色")
    case .sixteen: self.init("16 colours", "16 色")
    case .palette256: self.init("256 colours", "256 色")
    case .direct: self.init("all colours", "全彩")
    }
  }
}
