extension Grid {
  /// The frame as lines for a terminal that is only written to: text with escape sequences, the
  /// colours of `theme` as they are.
  public func ansiLines(in theme: Theme) -> [String] {
    (0..<size.height).map { row in
      var line = ""
      var worn: Style?
      for cell in self[row: row] where cell.columns > 0 {
        let style = theme.style(of: cell.role, on: cell.surface)
        if style != worn { line += "\u{1B}[0\(style.sequence)m" }
        worn = style
        line.unicodeScalars.append(cell.scalar)
      }
      return line + "\u{1B}[0m"
    }
  }
}

extension Style {
  /// The numbers of the escape sequence, each after a semicolon.
  fileprivate var sequence: String {
    let codes: [(Attributes, Int)] = [
      (.bold, 1), (.dim, 2), (.italic, 3), (.underline, 4), (.reverse, 7),
    ]
    let set = codes.filter { attributes.contains($0.0) }.map { ";\($0.1)" }.joined()
    return set + foreground.sequence(base: 30) + (background ?? .own).sequence(base: 40)
  }
}

extension Colour {
  fileprivate func sequence(base: Int) -> String {
    switch self {
    case .own: ""
    case .ansi(let colour) where colour.rawValue < 8: ";\(base + Int(colour.rawValue))"
    case .ansi(let colour): ";\(base + 52 + Int(colour.rawValue))"
    case .rgb(let red, let green, let blue): ";\(base + 8);2;\(red);\(green);\(blue)"
    }
  }
}
