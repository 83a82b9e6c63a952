extension Unicode.Scalar {
  /// The ASCII character that stands in where a terminal cannot show this one; `?` for most.
  public var asciiLikeness: Unicode.Scalar {
    switch self {
    case "─", "━", "═", "╌", "╴", "╶", "–", "—", "−": "-"
    case "│", "┃", "║", "▏", "▕", "╎", "¦": "|"
    case "┌", "┐", "└", "┘", "├", "┤", "┬", "┴", "┼", "╭", "╮", "╰", "╯": "+"
    case "▌", "▶", "▸", "►", "›", "»", "→", "⇒", "❯": ">"
    case "▁"..."▎", "▐", "■", "▓": "#"
    case "░", "▒", "□": ":"
    case "·", "•", "∙", "…", "‥", "⋅": "."
    case "◀", "◂", "◄", "‹", "«", "←", "⇐", "❮": "<"
    case "▲", "△", "▴", "↑", "⇑", "↗": "^"
    case "▼", "▽", "▾", "↓", "⇓", "↘": "v"
    case "●", "○", "◆", "◇", "★", "☆", "✓", "✔", "⚑": "*"
    case "≈", "～": "~"
    case "≤", "⩽": "<"
    case "≥", "⩾": ">"
    case "±": "+"
    case "×", "✗", "✘", "✕": "x"
    case "‘", "’", "′": "'"
    case "“", "”", "″": "\""
    case "\u{2800}"..."\u{28FF}": ":"
    case "\u{A0}", "\u{3000}": " "
    default: isASCII ? self : "?"
    }
  }
}

extension Grid {
  /// Draws lines, bars and arrows in ASCII but for those to be kept; letters of any script stay.
  public mutating func drawInAscii(keeping isKept: (Unicode.Scalar) -> Bool = { _ in false }) {
    change(Rect(width: size.width, height: size.height)) { cell in
      guard cell.columns == 1, !cell.scalar.isASCII, !isKept(cell.scalar) else { return }
      let likeness = cell.scalar.asciiLikeness
      if likeness != "?" { cell.scalar = likeness }
    }
  }
}
