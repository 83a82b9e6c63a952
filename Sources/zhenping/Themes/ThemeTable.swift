import Canvas
import Themes
import ViewModels

/// What each role is drawn with on the plain surface, a column a tier, in words.
struct ThemeTable {
  private let theme: Theme
  private let tiers: [ColourTier]

  init(_ theme: Theme, tiers: [ColourTier]?) {
    self.theme = theme
    self.tiers = tiers ?? ColourTier.allCases.reversed()
  }

  func rows(in language: Language) -> [[String]] {
    let heads = [Phrase("role", "角色").text(in: language)] + tiers.map(\.rawValue)
    let dyes = tiers.map { theme.dyes(for: $0) }
    let surfaces = Surface.allCases.map { surface in
      [surface.name] + dyes.map { Self.words($0.dye(of: .text, on: surface), ground: true) }
    }
    let roles = Role.allCases.map { role in
      [role.name] + dyes.map { Self.words($0.dye(of: role), ground: $0.bringsGround(role)) }
    }
    return [heads] + surfaces + roles
  }

  private static func words(_ dye: Dye, ground: Bool) -> String {
    let colours = dye.foreground.name + (ground ? "/\(dye.background.name)" : "")
    return ([colours] + dye.attributes.names).joined(separator: " ")
  }
}

extension Dyes {
  /// Whether a role has another ground than the page.
  fileprivate func bringsGround(_ role: Role) -> Bool {
    dye(of: role).background != dye(of: .text).background
  }
}
