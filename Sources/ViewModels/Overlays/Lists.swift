import Domain

extension DashboardState {
  /// Every command with its keys, those that work here first.
  var helpList: ListOverlay {
    let items = Command.all.map { command in
      item(of: command, lead: keymapLabels(of: command))
    }
    return ListOverlay(
      .help, items.filter { $0.obstacle == nil } + items.filter { $0.obstacle != nil })
  }

  /// Everything by name: commands, periods, places, figures, looks.
  var palette: ListOverlay {
    // Nobody comes here to move by a line.
    let ordered = Command.all.filter { !$0.isMove } + Command.all.filter(\.isMove)
    let commands = ordered.map { item(of: $0, detail: keymapLabels(of: $0)) }
    let periods = atlas.periods(of: subject?.place).reversed().map { period in
      ListOverlay.Item(
        .period(period), name(of: period), detail: Phrase("period", "期次").text(in: language),
        alsoFoundBy: [period?.description ?? ""])
    }
    let places = atlas.inhabitedPlaces.map { place, _ in
      ListOverlay.Item(
        .place(place.code), place.name, detail: Phrase("place", "地区").text(in: language))
    }
    let input = input(for: "palette")
    let figures = scope.records.map { record in
      ListOverlay.Item(
        .figure(.figure(record.id)), SourceScreen.title(of: record.figure, input),
        detail: FigureFormat.full(record.figure, in: money, language),
        alsoFoundBy: [record.figure.label])
    }
    let looks = themes.map { themeItem(of: $0, detail: Phrase("look", "主题")) }
    return ListOverlay(.palette, commands + periods + places + figures + looks)
  }

  private func item(
    of command: Command, detail: String = "", lead: String = ""
  ) -> ListOverlay.Item {
    ListOverlay.Item(
      .command(command.id), command.title.text(in: language), detail: detail, lead: lead,
      obstacle: command.obstacle(self),
      alsoFoundBy: [command.title.english, command.title.chinese, command.id.name])
  }

  private func keymapLabels(of command: Command) -> String {
    keys(of: command).map(\.label).joined(separator: " ")
  }

  var periodList: ListOverlay {
    ListOverlay(
      .periods,
      atlas.periods(of: subject?.place).reversed().map { period in
        periodItem(.period(period), period, isCurrent: period == subject?.period)
      })
  }

  /// The periods that this one can be compared with.
  var baselineList: ListOverlay {
    let current = if case .compare(let period) = screen { period } else { baseline }
    return ListOverlay(
      .baselines,
      atlas.periods(of: subject?.place).reversed().filter { $0 != subject?.period }.map { period in
        periodItem(.baseline(period), period, isCurrent: period == current)
      })
  }

  private func periodItem(
    _ choice: ListOverlay.Choice, _ period: Period?, isCurrent: Bool
  ) -> ListOverlay.Item {
    let documents = atlas.documents(of: Subject(place: subject?.place, period: period))
    let count = documents.map(\.report.figures.count).reduce(0, +)
    return ListOverlay.Item(
      choice, name(of: period),
      detail: Phrase("\(count) figures", "\(count) 个数").text(in: language), isCurrent: isCurrent,
      alsoFoundBy: [period?.description ?? ""])
  }

  var placeList: ListOverlay {
    ListOverlay(
      .places,
      atlas.inhabitedPlaces.map { place, depth in
        let count = atlas.periods(of: place.code).count
        return ListOverlay.Item(
          .place(place.code), place.name,
          detail: Phrase("\(count) periods", "\(count) 期").text(in: language), depth: depth,
          isCurrent: place.code == subject?.place)
      })
  }

  var exportList: ListOverlay {
    ListOverlay(
      .exports,
      ExportFormat.allCases.map { format in
        ListOverlay.Item(
          .export(format), format.name.text(in: language), detail: ".\(format.ending)",
          alsoFoundBy: [format.rawValue])
      })
  }

  func name(of period: Period?) -> String {
    (period.map { Phrase($0) } ?? Phrase("no period", "未注明期次")).text(in: language)
  }
}

extension ExportFormat {
  public var name: Phrase {
    switch self {
    case .xlsx: Phrase("Excel workbook", "Excel 工作簿")
    case .csvGB18030: Phrase("CSV for Chinese Excel (GB18030)", "CSV（GB18030，Excel 直接打开）")
    case .csv: Phrase("CSV (UTF-8)", "CSV（UTF-8）")
    case .json: Phrase("JSON, for programs", "JSON（供程序使用）")
    case .markdown: Phrase("Markdown", "Markdown")
    case .html: Phrase("Web page", "网页")
    case .svg: Phrase("Picture of the screen", "屏幕图片（SVG）")
    case .text: Phrase("Plain text", "纯文本")
    }
  }

  /// The ending of a file's name.
  public var ending: String {
    switch self {
    case .csvGB18030: "csv"
    case .markdown: "md"
    case .text: "txt"
    case .xlsx, .csv, .json, .html, .svg: rawValue
    }
  }
}
