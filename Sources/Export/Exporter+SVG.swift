public import Canvas

extension Exporter {
  /// A screen as a picture: what the terminal shows, with the theme's colours.
  ///
  /// Every run of characters is fitted to its columns, so that they stay straight with any font. A
  /// terminal's own colours, which nobody outside it knows, are those of a usual one.
  public static func svg(of grid: Grid, theme: Theme) -> String {
    let palette = Palette(theme.variant)
    let dyes = theme.dyes(for: .direct)
    let page = palette.colour(theme.background, instead: palette.background)
    let width = grid.size.width * Metrics.width
    let height = grid.size.height * Metrics.height
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" font-family="\(Metrics.fonts)" \
      font-size="\(Metrics.fontSize)" xml:space="preserve">
      <rect width="100%" height="100%" fill="\(page)"/>

      """
    for y in 0..<grid.size.height {
      let runs = Run.runs(of: grid[row: y], dyes: dyes)
      for run in runs { svg += run.ground(y: y, palette: palette, page: page) }
      for run in runs { svg += run.text(y: y, palette: palette) }
    }
    return svg + "</svg>\n"
  }
}

/// The size of a cell, in pixels.
private enum Metrics {
  static let width = 8
  static let height = 18
  static let baseline = 13
  /// At which the characters of most fonts are as wide as a cell, for programs that do not fit runs.
  static let fontSize = "13.3"
  static let fonts = "Sarasa Mono SC, Noto Sans Mono CJK SC, DejaVu Sans Mono, NSimSun, monospace"
}

/// Neighbours of the same look that take as many columns each.
private struct Run {
  let x: Int
  let columns: Int
  let dye: Dye
  var scalars = String.UnicodeScalarView()

  var width: Int { scalars.count * columns * Metrics.width }

  static func runs(of cells: ArraySlice<Cell>, dyes: Dyes) -> [Run] {
    var runs: [Run] = []
    for (x, cell) in cells.enumerated() where cell.columns > 0 {
      let dye = dyes.dye(of: cell.role, on: cell.surface)
      let columns = Int(cell.columns)
      if runs.last?.dye != dye || runs.last?.columns != columns {
        runs.append(Run(x: x, columns: columns, dye: dye))
      }
      runs[runs.count - 1].scalars.append(cell.scalar.isUnsafe ? " " : cell.scalar)
    }
    return runs
  }

  func ground(y: Int, palette: Palette, page: String) -> String {
    let fill = colours(palette).background
    guard fill != page else { return "" }
    return """
      <rect x="\(x * Metrics.width)" y="\(y * Metrics.height)" width="\(width)" \
      height="\(Metrics.height)" fill="\(fill)"/>

      """
  }

  /// The words of the run, each where it belongs whatever the width of a blank; a line goes through.
  private var words: [Run] {
    if dye.attributes.contains(.underline) { return [self] }
    var words: [Run] = []
    var isInWord = false
    for (offset, scalar) in scalars.enumerated() {
      if scalar != " " {
        if !isInWord { words.append(Run(x: x + offset * columns, columns: columns, dye: dye)) }
        words[words.count - 1].scalars.append(scalar)
      }
      isInWord = scalar != " "
    }
    return words
  }

  func text(y: Int, palette: Palette) -> String {
    let look = look(palette)
    return words.map { $0.text(y: y, look: look) }.joined()
  }

  private func text(y: Int, look: String) -> String {
    """
    <text x="\(x * Metrics.width)" y="\(y * Metrics.height + Metrics.baseline)" \
    textLength="\(width)" lengthAdjust="spacingAndGlyphs" \(look)>\(String(scalars).markedUp)</text>

    """
  }

  private func look(_ palette: Palette) -> String {
    var look = "fill=\"\(colours(palette).foreground)\""
    if dye.attributes.contains(.bold) { look += " font-weight=\"bold\"" }
    if dye.attributes.contains(.italic) { look += " font-style=\"italic\"" }
    if dye.attributes.contains(.underline) { look += " text-decoration=\"underline\"" }
    if dye.attributes.contains(.dim) { look += " fill-opacity=\"0.65\"" }
    return look
  }

  private func colours(_ palette: Palette) -> (foreground: String, background: String) {
    let foreground = palette.colour(dye.foreground, instead: palette.foreground)
    let background = palette.colour(dye.background, instead: palette.background)
    return dye.attributes.contains(.reverse)
      ? (background, foreground) : (foreground, background)
  }
}

/// The colours of a usual terminal.
private struct Palette {
  let foreground: String
  let background: String

  init(_ variant: Theme.Variant) {
    let isLight = variant == .light
    foreground = isLight ? "#1f1f1f" : "#d4d4d4"
    background = isLight ? "#ffffff" : "#1e1e1e"
  }

  func colour(_ colour: Colour, instead own: String) -> String {
    colour == .own ? own : colour.light(isGround: false, in: .any).colour.hex ?? own
  }
}
