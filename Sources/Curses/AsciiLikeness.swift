extension Unicode.Scalar {
  /// The ASCII character that stands in where a terminal cannot show this one; `?` for most.
  var asciiLikeness: Unicode.Scalar {
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
    case "×", "✗", "✘", "✕": "x"
    case "‘", "’", "′": "'"
    case "“", "”", "″": "\""
    case "\u{2800}"..."\u{28FF}": ":"
    case "\u{A0}", "\u{3000}": " "
    default: isASCII ? self : "?"
    }
  }
}
