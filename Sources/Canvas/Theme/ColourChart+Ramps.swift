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
      if let colours = likenesses(of: style.colours(count), on: page) { return colours }
    }
    return style.colours(1).map { ink(for: $0, on: [], besides: []) }
  }

  /// A likeness for each colour, from each to the next lighter or darker as these are; `nil` where
  /// there are not so many.
  private func likenesses(of wanted: [Colour], on page: Colour) -> [Colour]? {
    var last: (wanted: Double, found: Double)?
    var colours: [Colour] = []
    for colour in wanted {
      guard let looks = likeness(of: colour) else { return wanted.map(exact) }
      let page = self.page(page, instead: page, under: colour, least: Legibility.shownContrast)
      let nearest = nearest(to: looks) { candidate in
        candidate.light.contrast(to: page.light) >= min(page.contrast, candidate.most)
          && last.map { last in
            (candidate.looks.lightness - last.found) * (looks.lightness - last.wanted) > 0
          } ?? true
      }
      guard let nearest else { return nil }
      colours.append(nearest)
      let found = Oklab(nearest.light(isGround: false, in: variant)).lightness
      last = (looks.lightness, found)
    }
    return colours
  }
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
