import Canvas

extension RampStyle {
  /// Reads a list of colours, or `{ fg, c256, c16 }` with a list each.
  init(
    _ key: String, in section: Section, colours: ColourNames, remarks: inout [ThemeFailure]
  ) throws(ThemeFailure) {
    guard let table = section.table(nil, of: key) else {
      self.init(
        stops: try section.list(of: key) { section, item throws(ThemeFailure) in
          try section.colour(key, item: item, of: colours)
        })
      return
    }
    self.init(
      stops: try table.list(of: "fg") { table, item throws(ThemeFailure) in
        try table.colour("fg", item: item, of: colours)
      })
    for part in table.keys {
      switch part {
      case "fg": break
      case "c256":
        palette256 = try table.list(of: part) { table, item throws(ThemeFailure) in
          try table.numbered("c256", item: item)
        }
      case "c16":
        sixteen = try table.list(of: part) { table, item throws(ThemeFailure) in
          try table.sixteen("c16", item: item)
        }
      default: remarks.append(table.unknown(part))
      }
    }
  }
}

extension Section {
  /// The items of a list that has at least one and, a step each, no more than nine.
  fileprivate func list(
    of key: String, read: (Section, Int) throws(ThemeFailure) -> Colour
  ) throws(ThemeFailure) -> [Colour] {
    let count = try list(key).count
    guard 1...9 ~= count else { throw wrongType(key, expected: "array of 1 to 9 colours") }
    var colours: [Colour] = []
    for item in 0..<count { colours.append(try read(self, item)) }
    return colours
  }
}
