/// The colours that terminals of a tier have to choose from.
struct ColourChart {
  let tier: ColourTier
  let variant: Theme.Variant

  /// What a colour is going to stand on.
  struct Page {
    let light: Light
    /// What the least contrast is: no more than the theme itself has there.
    let contrast: Double
  }

  func page(
    _ ground: Colour, instead wanted: Colour, under ink: Colour, least: Double
  ) -> Page {
    let original = ink.light(isGround: false, in: variant)
      .contrast(to: wanted.light(isGround: true, in: variant))
    return Page(
      light: ground.light(isGround: true, in: variant), contrast: min(least, original))
  }

  /// The colour to write on that is nearest, and none of the others.
  func ground(for wanted: Colour, besides others: Set<Colour>) -> Colour {
    guard let looks = mixed(wanted) else { return direct(wanted) }
    guard tier == .palette256 else { return .ansi(Palette16.ground(for: looks)) }
    let nearest = Palette256.nearest(to: looks) { !others.contains(.numbered($0.number)) }
    return nearest.map { .numbered($0.number) } ?? .own
  }

  /// The colour to write in that is nearest of those that can be read, and none of the others.
  func ink(for wanted: Colour, on pages: [Page], besides others: Set<Colour>) -> Colour {
    guard let looks = mixed(wanted) else { return direct(wanted) }
    return ink(for: looks) { colour, light, contrast in
      !others.contains(colour)
        && pages.allSatisfy { light.contrast(to: $0.light) >= min($0.contrast, contrast) }
    } ?? ink(for: looks) { _, light, contrast in
      pages.allSatisfy { light.contrast(to: $0.light) >= min($0.contrast, contrast) }
    } ?? ink(for: looks) { _, _, _ in true } ?? .own
  }

  private func ink(
    for wanted: Oklab, where isFit: (Colour, Light, _ contrast: Double) -> Bool
  ) -> Colour? {
    guard tier == .palette256 else {
      let nearest = Palette16.nearest(to: wanted) { entry in
        // Hues look as the terminal's user likes: no more can be asked than that they show.
        isFit(.ansi(entry.colour), entry.light, entry.looks.pureHue == nil ? 4.5 : 1.5)
      }
      return nearest.map { .ansi($0.colour) }
    }
    let nearest = Palette256.nearest(to: wanted) {
      isFit(.numbered($0.number), $0.light, .infinity)
    }
    return nearest.map { .numbered($0.number) }
  }

  /// What a colour looks like that the tier has to find a likeness for.
  private func mixed(_ colour: Colour) -> Oklab? {
    switch (colour, tier) {
    case (_, .mono), (_, .direct), (.own, _), (.ansi, _), (.numbered, .palette256): nil
    case (.numbered, _), (.rgb, _): Oklab(colour.light(isGround: false, in: variant))
    }
  }

  /// A colour that the tier has itself.
  private func direct(_ colour: Colour) -> Colour {
    if tier == .direct, case .numbered = colour { return colour.fixed ?? colour }
    return colour
  }

  // MARK: Ramps

  /// The colours of a ramp's steps, as many as can be told apart.
  func steps(of style: RampStyle, on ground: Colour) -> [Colour] {
    switch tier {
    case .mono: return [.own]
    case .direct: return style.colours(9).map(direct)
    case .palette256:
      if let colours = style.palette256, !colours.isEmpty { return colours }
      for count in [7, 5] {
        let colours = style.colours(count).map { ink(for: $0, on: [], besides: [ground]) }
        if Set(colours).count == count { return colours }
      }
      return style.colours(3).map { ink(for: $0, on: [], besides: [ground]) }
    case .sixteen, .eight:
      if let colours = style.sixteen, !colours.isEmpty { return colours }
      var taken: Set<Colour> = [ground]
      return style.colours(3).map {
        let colour = ink(for: $0, on: [], besides: taken)
        taken.insert(colour)
        return colour
      }
    }
  }
}

extension RampStyle {
  /// So many colours on the way through the stops; the stops themselves where one is the user's.
  func colours(_ count: Int) -> [Colour] {
    let looks = stops.compactMap(\.fixed).map { Oklab($0.light(isGround: false, in: .any)) }
    guard looks.count == stops.count, count > 1, looks.count > 1 else { return stops }
    return (0..<count).map { index in
      let place = Double(index) * Double(looks.count - 1) / Double(count - 1)
      let start = min(Int(place), looks.count - 2)
      return looks[start].mixed(with: looks[start + 1], share: place - Double(start)).light.colour
    }
  }

  /// Which of `count` colours a step of the nine has; the middle one has the middle.
  static func level(ofStep step: Int, in count: Int) -> Int {
    guard count % 2 == 1 else { return step * count / 9 }
    let half = count / 2
    let distance = (abs(step - 4) * half * 2 + 4) / 8
    return step < 4 ? half - distance : half + distance
  }
}
