/// How well the characters of a role have to be read.
public enum Legibility: Sendable {
  /// Words and figures.
  case text
  /// Words that may stand back.
  case muted
  /// Shapes that mean something.
  case shape
  /// Shapes that only fill: the rest of a bar, the lines of a chart. What they say is also in words.
  case filling

  /// The least contrast of what only has to show.
  public static let shownContrast = 1.5

  /// The least contrast with what is behind (WCAG 2: 1.4.3, 1.4.6 and 1.4.11).
  public func contrast(isHigh: Bool) -> Double {
    switch self {
    case .text: isHigh ? 7 : 4.5
    case .muted: isHigh ? 4.5 : 3
    case .shape: isHigh ? 4.5 : 3
    case .filling: isHigh ? 3 : Self.shownContrast
    }
  }
}

extension Role {
  public var legibility: Legibility {
    switch self {
    case .text, .strong, .title, .key, .match, .banner, .ok, .warn, .bad, .info, .provisional,
      .revised, .goodDirection, .badDirection:
      .text
    case .muted, .keyLabel, .header, .crumb, .missing, .stale, .flat: .muted
    case .border, .borderFocus, .bar, .target, .series1, .series2, .series3, .series4, .series5,
      .series6, .series7, .series8:
      .shape
    case .scrollbar, .barEmpty, .axis, .sequential1, .sequential2, .sequential3, .sequential4,
      .sequential5, .sequential6, .sequential7, .sequential8, .sequential9, .diverging1,
      .diverging2, .diverging3, .diverging4, .diverging5, .diverging6, .diverging7, .diverging8,
      .diverging9:
      .filling
    }
  }

  /// The roles, of lower numbers, that it must not be taken for.
  var rivals: [Role] {
    switch self {
    case .muted: [.text]
    case .borderFocus: [.border]
    case .warn: [.ok]
    case .bad: [.ok, .warn]
    case .badDirection: [.goodDirection]
    case .barEmpty: [.bar]
    case .series2: [.series1]
    case .series3: [.series2]
    case .series4: [.series3]
    case .series5: [.series4]
    case .series6: [.series5]
    case .series7: [.series6]
    case .series8: [.series7]
    default: []
    }
  }
}
