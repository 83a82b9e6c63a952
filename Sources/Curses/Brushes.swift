import CNcurses
import Canvas

/// How each role is drawn on each surface, ready to be copied into cells.
struct Brushes {
  struct Brush {
    /// The attributes and the pair, without a character.
    let cell: cchar_t
    let background: CInt
    /// Whether a blank shows the brush: reversed, underlined.
    let marksBlanks: Bool

    /// Whether a blank looks the same with either.
    func blanksLike(_ other: Brush) -> Bool {
      background == other.background && !marksBlanks && !other.marksBlanks
    }
  }

  private let brushes: [Brush]

  init(theme: Theme, tier: ColourTier) {
    var pairs = Pairs()
    let ground = Ink(theme.style(of: .text, on: .plain), tier: tier).background
    brushes = Role.allCases.flatMap { role in
      Surface.allCases.map { surface in
        let style = theme.style(of: role, on: surface)
        var ink = Ink(style, tier: tier)
        // With few colours a surface may have become one with the page; its marks then show it.
        if ink.background == ground, style.background != theme.background {
          ink.add(theme.surfaces[surface]?.monochrome ?? [])
        }
        guard let pair = pairs.number(foreground: ink.foreground, background: ink.background)
        else {
          // The terminal takes no more pairs.
          return Brush(Ink(style, tier: .none), pair: 0)
        }
        return Brush(ink, pair: pair)
      }
    }
  }

  subscript(role: Role, surface: Surface) -> Brush {
    brushes[Int(role.rawValue) * Surface.allCases.count + Int(surface.rawValue)]
  }
}

extension Brushes.Brush {
  fileprivate init(_ ink: Ink, pair: CInt) {
    cell = cncurses_cell(ink.attributes.ncurses, pair)
    background = ink.background
    marksBlanks = !ink.attributes.isDisjoint(with: [.reverse, .underline])
  }
}

extension Attributes {
  fileprivate var ncurses: attr_t {
    var bits: attr_t = 0
    if contains(.bold) { bits |= cncurses_bold }
    if contains(.dim) { bits |= cncurses_dim }
    if contains(.italic) { bits |= cncurses_italic }
    if contains(.underline) { bits |= cncurses_underline }
    if contains(.reverse) { bits |= cncurses_reverse }
    return bits
  }
}
