public import Canvas

extension Role {
  /// What a theme file calls it; series and steps of ramps, which have no key of their own, by number.
  public var name: String {
    if let step { return "\(step.ramp.rawValue) \(step.index + 1)" }
    if let index = Self.series.firstIndex(of: self) { return "series \(index + 1)" }
    for (_, roles) in Self.sections {
      if let key = roles.first(where: { $0.value == self })?.key { return key }
    }
    preconditionFailure("\(self) has no name in a theme file")
  }

  /// Whether it is one of a chart's series.
  public var isSeries: Bool { Self.series.contains(self) }
}

extension Surface {
  /// What a theme file calls it.
  public var name: String {
    Self.byName.first { $0.value == self }?.key ?? "background"
  }
}

extension Colour {
  /// As a theme file writes it.
  public var name: String {
    switch self {
    case .own: "default"
    case .ansi(let colour): ColourNames.sixteen[Int(colour.rawValue)]
    case .numbered(let number): "\(number)"
    case .rgb: hex ?? ""
    }
  }
}

extension Attributes {
  static let byName: KeyValuePairs<String, Attributes> = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]

  /// What a theme file calls them.
  public var names: [String] { Self.byName.filter { contains($0.value) }.map(\.key) }
}
