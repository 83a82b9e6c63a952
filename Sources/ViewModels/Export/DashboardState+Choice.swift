public import Domain

extension DashboardState {
  /// Turns to a place in a period; what is not given stays as it is where that exists.
  ///
  /// A place goes by its name, its code, or its whole path with `/` between.
  ///
  /// - Returns: Whether there is such a subject; nothing changes when there is none.
  public mutating func show(place: String?, period: Period?) -> Bool {
    let found = atlas.subjects.filter { subject in
      (place.map { isNamed($0, subject) } ?? true)
        && (period.map { $0 == subject.period } ?? true)
    }
    // Of several, that of the place or period that is shown, else the latest.
    let here = found.last { place == nil && $0.place == subject?.place }
    let now = found.last { period == nil && $0.period == subject?.period }
    guard let chosen = here ?? now ?? found.last else { return false }
    show(chosen)
    contents.refresh(for: self)
    return true
  }

  /// Opens a panel's screen.
  public mutating func open(_ panel: Panel) {
    focus = panel.id
    path = [Step(.panel(panel.id))]
    contents.refresh(for: self)
  }

  /// What ``show(place:period:)`` can choose from, in words, oldest first.
  public var subjectNames: [Phrase] {
    atlas.subjects.map { subject in
      let place = name(of: subject)
      let period = subject.period.map(\.description)
      return Phrase(
        [place.english, period].compactMap { $0 }.joined(separator: " "),
        [place.chinese, period].compactMap { $0 }.joined(separator: " "))
    }
  }

  private func isNamed(_ name: String, _ subject: Subject) -> Bool {
    guard let code = subject.place else {
      let words = self.name(of: subject)
      return name == words.english || name == words.chinese
    }
    let path = ledger?.places.path(to: code).map(\.name) ?? []
    return name == code.text || name == path.last || name == path.joined(separator: "/")
  }

  private func name(of subject: Subject) -> Phrase {
    guard let code = subject.place else { return Phrase("Whole town", "全镇") }
    let path = ledger?.places.path(to: code).map(\.name) ?? []
    return Phrase(both: path.isEmpty ? code.text : path.joined(separator: "/"))
  }
}
