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

  /// A colour that has been chosen, for something that must not be taken for this.
  struct Rival {
    let light: Light
    /// How far off each kind of eye has to see it: no more than in the theme itself.
    let distances: [(vision: Vision, least: Double)]
  }

  func page(
    _ ground: Colour, instead wanted: Colour, under ink: Colour, least: Double
  ) -> Page {
    let original = ink.light(isGround: false, in: variant)
      .contrast(to: wanted.light(isGround: true, in: variant))
    return Page(
      light: ground.light(isGround: true, in: variant), contrast: min(least, original))
  }

  func rival(_ chosen: Colour, instead wanted: Colour, beside ink: Colour) -> Rival {
    let (a, b) = (
      wanted.light(isGround: false, in: variant), ink.light(isGround: false, in: variant)
    )
    return Rival(
      light: chosen.light(isGround: false, in: variant),
      distances: Vision.allCases.map { ($0, min(Vision.apart, $0.distance(a, b))) })
  }

  /// The colour to write on that is nearest, and none of the others.
  func ground(for wanted: Colour, besides others: Set<Colour>) -> Colour {
    guard let looks = likeness(of: wanted) else { return exact(wanted) }
    guard tier == .palette256 else { return .ansi(Palette16.ground(for: looks)) }
    let nearest = Palette256.nearest(to: looks) { !others.contains(.numbered($0.number)) }
    return nearest.map { .numbered($0.number) } ?? .own
  }

  /// The colour to write in that is nearest of those that can be read and told from the rivals.
  ///
  /// Where there is none, the rivals give way first: a word that cannot be read is told from nothing.
  func ink(for wanted: Colour, on pages: [Page], besides rivals: [Rival]) -> Colour {
    guard let looks = likeness(of: wanted) else { return exact(wanted) }
    func isReadable(_ candidate: Candidate) -> Bool {
      pages.allSatisfy {
        candidate.light.contrast(to: $0.light) >= min($0.contrast, candidate.most)
      }
    }
    func isTold(_ candidate: Candidate) -> Bool {
      isReadable(candidate) && rivals.allSatisfy { $0.isTold(from: candidate.light) }
    }
    let told = nearest(to: looks, where: isTold)
    if let told, looks.pureHue == nil {
      let found = Oklab(told.light(isGround: false, in: variant))
      // Black on a ground that only white can be read on: what is far off anyhow is no signal colour.
      if found.pureHue != nil, found.distance(to: looks) > 0.3,
        let grey = nearest(
          to: looks, where: { isTold($0) && $0.light.isGrey })
      {
        return grey
      }
    }
    return told ?? nearest(to: looks) { candidate in
      isReadable(candidate) && rivals.allSatisfy { $0.light != candidate.light }
    } ?? nearest(to: looks, where: isReadable) ?? nearest(to: looks) { _ in true } ?? .own
  }

  private struct Candidate {
    let light: Light
    /// The contrast that can be asked of it.
    let most: Double
  }

  private func nearest(to wanted: Oklab, where isFit: (Candidate) -> Bool) -> Colour? {
    guard tier == .palette256 else {
      let nearest = Palette16.nearest(to: wanted) { entry in
        // Hues look as the terminal's user likes: no more can be asked than that they show.
        isFit(
          Candidate(
            light: entry.light,
            most: entry.looks.pureHue == nil ? 4.5 : Legibility.shownContrast))
      }
      return nearest.map { .ansi($0.colour) }
    }
    let nearest = Palette256.nearest(to: wanted) {
      isFit(Candidate(light: $0.light, most: .infinity))
    }
    return nearest.map { .numbered($0.number) }
  }

  /// What a colour looks like that the tier has to find a likeness for; `nil` when it has it itself.
  func likeness(of colour: Colour) -> Oklab? {
    switch (colour, tier) {
    case (_, .mono), (_, .direct), (.own, _), (.ansi, _), (.numbered, .palette256): nil
    case (.numbered, _), (.rgb, _): Oklab(colour.light(isGround: false, in: variant))
    }
  }

  func exact(_ colour: Colour) -> Colour {
    tier == .direct ? colour.fixed ?? colour : colour
  }
}

extension ColourChart.Rival {
  fileprivate func isTold(from other: Light) -> Bool {
    distances.allSatisfy { vision, least in vision.distance(light, other) >= least }
  }
}

extension Light {
  fileprivate var isGrey: Bool { red == green && green == blue }
}
