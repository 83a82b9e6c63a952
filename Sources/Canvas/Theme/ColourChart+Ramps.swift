extension ColourChart {
  /// The colours of a ramp's steps: as many as can be told apart, and no more than `most`.
  ///
  /// Each shows on the page, and from each to the next it becomes lighter or darker as in the theme.
  func steps(of style: RampStyle, on page: Colour, most: Int) -> [Colour] {
    switch tier {
    case .mono: return [.own]
    case .direct: return style.colours(min(9, most)).map { ink(for: $0, on: [], besides: []) }
    case .palette256:
      if let colours = style.palette256, !colours.isEmpty { return colours }
      return likenesses(of: style, on: page, counts: [7, 5, 3].filter { $0 <= max(3, most) })
    case .sixteen, .eight:
      if let colours = style.sixteen, !colours.isEmpty { return colours }
      return likenesses(of: style, on: page, counts: [3])
    }
  }

  private func likenesses(of style: RampStyle, on page: Colour, counts: [Int]) -> [Colour] {
    for count in counts {
      let wanted = style.colours(count)
      let looks = wanted.compactMap(likeness(of:))
      // The user's own colours are taken as they are.
      guard looks.count == wanted.count else { return wanted.map(exact) }
      let least = wanted.map {
        self.page(page, instead: page, under: $0, least: Legibility.shownContrast)
      }
      let colours = tier == .palette256 ? of256(looks, on: least) : of16(looks, on: least)
      if let colours { return colours }
    }
    return style.colours(1).map { ink(for: $0, on: [], besides: []) }
  }

  /// The nearest for each, as long as it goes on in the right direction.
  private func of256(_ wanted: [Oklab], on pages: [Page]) -> [Colour]? {
    var found: [Palette256.Entry] = []
    for (index, looks) in wanted.enumerated() {
      let nearest = Palette256.nearest(to: looks) { entry in
        pages[index].shows(entry.light)
          && found.last.map {
            Self.isSameWay($0.looks, entry.looks, as: wanted[index - 1], looks)
          } ?? true
      }
      guard let nearest else { return nil }
      found.append(nearest)
    }
    return found.map { .numbered($0.number) }
  }

  /// Of so few, what is best for one may leave nothing for the next: the best for all together.
  private func of16(_ wanted: [Oklab], on pages: [Page]) -> [Colour]? {
    var best: (entries: [Palette16.Entry], cost: Double)?
    func choose(_ entries: [Palette16.Entry], cost: Double) {
      guard cost < best?.cost ?? .infinity else { return }
      let index = entries.count
      guard index < wanted.count else {
        best = (entries, cost)
        return
      }
      for entry in Palette16.entries where pages[index].shows(entry.light) {
        // Of eight, the bright ones would be the same in bold.
        if tier == .eight, entry.colour.isBright { continue }
        if let last = entries.last,
          !Self.isSameWay(last.looks, entry.looks, as: wanted[index - 1], wanted[index])
        {
          continue
        }
        choose(entries + [entry], cost: cost + entry.cost(for: wanted[index]))
      }
    }
    choose([], cost: 0)
    return best.map { $0.entries.map { .ansi($0.colour) } }
  }

  /// Whether one step becomes lighter as another does, or darker.
  private static func isSameWay(_ a: Oklab, _ b: Oklab, as c: Oklab, _ d: Oklab) -> Bool {
    (b.lightness - a.lightness) * (d.lightness - c.lightness) > 0
  }
}

extension ColourChart.Page {
  fileprivate func shows(_ ink: Light) -> Bool { ink.contrast(to: light) >= contrast }
}

extension RampStyle {
  /// So many colours on the way through the stops; the stops themselves where one is the user's.
  func colours(_ count: Int) -> [Colour] {
    let looks = stops.compactMap(\.fixed).map { Oklab($0.light(isGround: false, in: .any)) }
    guard looks.count == stops.count, looks.count > 1 else { return stops }
    guard count > 1 else { return [stops[stops.count / 2]] }
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
