import Domain

extension DashboardState {
  /// What comes back after a restart: screen, place, period, unit of money, theme, sorts, filters.
  public var memory: [String: String] {
    var memory = ["screen": rememberedScreen, "money": money.rawValue]
    // What a flag or the settings say is said again the next time.
    memory["theme"] = chosenTheme
    memory["place"] = subject?.place?.text
    // Whoever saw the latest period wants the latest again, not the same.
    if subject?.period != periods.last { memory["period"] = subject?.period?.description }
    memory["focus"] = focus.name
    for (key, choice) in tableChoices {
      if let column = choice.sortColumn {
        memory["sort.\(key)"] = column + (choice.isDescending ? " descending" : "")
      }
      if !choice.filter.isEmpty { memory["filter.\(key)"] = choice.filter }
    }
    return memory
  }

  /// Takes up what is remembered as soon as there are figures; what no longer exists is passed over.
  public mutating func remember(_ memory: [String: String]) {
    remembered = memory
    money = memory["money"].flatMap(MoneyUnit.init(rawValue:)) ?? money
    chosenTheme = memory["theme"]
    for (key, text) in memory {
      if key.hasPrefix("sort.") {
        let words = text.split(separator: " ")
        let table = String(key.dropFirst("sort.".utf8.count))
        tableChoices[table, default: TableChoice()].sortColumn = words.first.map { String($0) }
        tableChoices[table, default: TableChoice()].isDescending = words.count > 1
      } else if key.hasPrefix("filter.") {
        let table = String(key.dropFirst("filter.".utf8.count))
        tableChoices[table, default: TableChoice()].filter = text
      }
    }
  }

  /// The mouse is the program's from the start.
  public mutating func takeMouse() { capturesMouse = true }

  /// To where somebody was when the program ended; once, with the first figures.
  mutating func resume() {
    guard let memory = remembered, let first = subject else { return }
    remembered = nil
    let place = memory["place"].map { Place.Code($0) }
    let known = atlas.periods(of: place).isEmpty ? first.place : place
    let latest = atlas.periods(of: known).last ?? first.period
    let subject = Subject(place: known, period: memory["period"].flatMap { Period($0) } ?? latest)
    if atlas.has(subject) { show(subject) }
    if let focus = Panel.all.first(where: { $0.id.name == memory["focus"] }) {
      self.focus = focus.id
    }
    let names = (memory["screen"] ?? "").split(separator: " ")
    if let panel = Panel.everything.first(where: { $0.id.name == names.first ?? "" }) {
      path = [Step(.panel(panel.id))]
    }
    if names.last == "table" { path.append(Step(.table(isOfEverything: false))) }
  }

  /// The panel's name, `table` behind it where its table was shown; `overview` for all else.
  private var rememberedScreen: String {
    var names: [String] = []
    for step in path {
      switch step.screen {
      case .panel(let id): names = [id.name]
      case .table(isOfEverything: false): names.append("table")
      case .overview, .source, .places, .compare, .table, .doctor: break
      }
    }
    return names.isEmpty ? "overview" : names.joined(separator: " ")
  }
}
