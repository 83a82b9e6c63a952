extension Grid {
  /// The frame as lines for a terminal that is only written to: text with escape sequences.
  public func ansiLines(in dyes: Dyes) -> [String] {
    (0..<size.height).map { row in
      var line = ""
      var worn: Dye?
      for cell in self[row: row] where cell.columns > 0 {
        let dye = dyes.dye(of: cell.role, on: cell.surface)
        if dye != worn { line += dye.sequence }
        worn = dye
        line.unicodeScalars.append(cell.scalar)
      }
      return line + "\u{1B}[0m"
    }
  }
}
