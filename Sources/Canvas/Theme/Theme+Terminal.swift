extension Theme {
  /// The look without any file: the sixteen colours that the terminal's user has chosen.
  ///
  /// The same as `themes/terminal.toml`, as a value, so that nothing has to be read before the
  /// first frame. One accent for what is selected, colours for a status, all else text and muted.
  /// Muted is `dim` and not bright black, which some palettes make equal to the background.
  public static let terminal = Theme(
    name: "Terminal",
    family: "terminal",
    styles: [
      .text: Style(),
      .muted: Style(attributes: .dim),
      .strong: Style(attributes: .bold),
      .title: Style(attributes: .bold),
      .border: Style(attributes: .dim),
      .borderFocus: Style(foreground: accent, monochrome: .bold),
      .key: Style(attributes: .bold),
      .keyLabel: Style(attributes: .dim),
      .header: Style(attributes: .dim, monochrome: .underline),
      .match: Style(attributes: [.bold, .underline]),
      .scrollbar: Style(attributes: .dim),
      .banner: Style(foreground: .ansi(.yellow), attributes: .bold, monochrome: .reverse),
      .crumb: Style(attributes: .dim),

      .ok: Style(foreground: .ansi(.green)),
      .warn: Style(foreground: .ansi(.yellow), attributes: .bold, monochrome: .underline),
      .bad: Style(foreground: .ansi(.red), attributes: .bold, monochrome: .reverse),
      .info: Style(),
      .missing: Style(attributes: .dim),
      .stale: Style(attributes: [.dim, .italic]),
      .provisional: Style(attributes: .italic),
      .revised: Style(foreground: .ansi(.magenta), monochrome: .underline),
      .goodDirection: Style(foreground: .ansi(.green)),
      .badDirection: Style(foreground: .ansi(.red), attributes: .bold),
      .flat: Style(attributes: .dim),

      .bar: Style(),
      .barEmpty: Style(attributes: .dim),
      .target: Style(attributes: .bold),
      .axis: Style(attributes: .dim),
      .series1: Style(foreground: .ansi(.cyan)),
      .series2: Style(foreground: .ansi(.yellow)),
      .series3: Style(foreground: .ansi(.magenta)),
      .series4: Style(foreground: .ansi(.green)),
      .series5: Style(foreground: .ansi(.blue)),
      .series6: Style(foreground: .ansi(.red)),
      .series7: Style(),
      .series8: Style(attributes: .dim),
    ],
    surfaces: [
      .plain: SurfaceStyle(background: .own),
      .selection: SurfaceStyle(
        foreground: .ansi(.black), background: accent, monochrome: .reverse),
      .overlay: SurfaceStyle(),
      .bar: SurfaceStyle(),
    ])

  private static let accent = Colour.ansi(.cyan)
}
