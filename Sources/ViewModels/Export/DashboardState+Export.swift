import Domain

extension DashboardState {
  /// What is on the screen now, with what it is of; the time is for the caller to add.
  public var exportDocument: ExportDocument {
    if let open = shownTable {
      return ExportDocument(
        title: exportTitle,
        facts: exportFacts + open.rows.facts(of: tableChoice, in: open.table, language),
        tables: [open.rows.exported(from: open.table, named: exportTitle, in: language)])
    }
    var tables: [ExportDocument.Table] = []
    if let key = screen.key {
      tables = exportTables(of: contents[key], exportTitle)
    } else {
      for panel in Panel.all {
        // All of it: the overview leaves out what it has no room for.
        let content = panel.detail(input(for: panel.id))
        tables += exportTables(of: content, panel.title.text(in: language))
      }
    }
    return ExportDocument(title: exportTitle, facts: exportFacts, tables: tables)
  }

  /// A name for the file, without its ending: place, screen, period.
  public var exportName: String {
    let name = [placePath.last ?? "", exportTitle, subject?.period?.description ?? ""]
      .map(\.fileNamePart).filter { !$0.isEmpty }.joined(separator: "-")
    return name.isEmpty ? "zhenping" : name
  }

  private var exportTitle: String {
    if case .panel(let id) = screen, let panel = Panel.named(id) {
      return panel.title.text(in: language)
    }
    return screenNames.last ?? Phrase("Overview", "总览").text(in: language)
  }

  private func exportTables(of content: Content, _ title: String) -> [ExportDocument.Table] {
    var tables = ExportTables(self, title: title)
    return tables.tables(of: content)
  }

  /// Place, period, as-of dates, unit of money, source.
  public var exportFacts: [ExportDocument.Fact] {
    func say(_ english: String, _ chinese: String) -> String {
      language == .chinese ? chinese : english
    }
    let place = placePath.joined(separator: "/")
    let period = subject?.period.map { Phrase($0).text(in: language) } ?? ""
    let documents = scope.documents.map { document in
      document.importedAt.isEmpty
        ? document.name
        : say(
          "\(document.name) (imported \(document.importedAt))",
          "\(document.name)（\(document.importedAt) 导入）")
    }
    return [
      (say("Place", "地区"), place), (say("Period", "时期"), period),
      (say("As of", "时点"), exportedAsOf.joined(separator: say("; ", "；"))),
      (say("Money in", "金额单位"), money.name.text(in: language)),
      (say("Source", "来源"), documents.joined(separator: say("; ", "；"))),
      (say("Mind", "说明"), database.isEmpty ? say("demonstration, not real", "演示数据，并非实数") : ""),
    ].filter { !$0.1.isEmpty }.map { ExportDocument.Fact($0.0, $0.1) }
  }

  /// The dates of the figures on the screen, in order of appearance.
  private var exportedAsOf: [String] {
    let shown = screen.key.map { [contents[$0]] } ?? Panel.all.map { content(of: $0) }
    var seen: Set<String> = []
    return shown.flatMap { $0.anchors.flatMap { $0 } }.compactMap { anchor in
      guard let asOf = scope[anchor.figure]?.figure.asOf else { return nil }
      let words = Phrase(asOf).text(in: language)
      return seen.insert(words).inserted ? words : nil
    }
  }
}

extension ExportDocument {
  /// Says when it was made: the wall clock's `time`, which is the caller's to know.
  public func made(at time: String, in language: Language) -> ExportDocument {
    var document = self
    document.facts.append(Fact(Phrase("Made", "导出时间").text(in: language), time))
    return document
  }
}

extension String {
  /// What of it can stand in a file's name on any system.
  public var fileNamePart: String {
    var name = ""
    for scalar in unicodeScalars {
      let isPlain =
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || ".-_（）()、".unicodeScalars.contains(scalar)
      if isPlain {
        name.unicodeScalars.append(scalar)
      } else if name.last != "-" {
        name += "-"
      }
      // A name has at most 255 bytes, and three parts and an ending have to fit.
      if name.utf8.count >= 72 { break }
    }
    let isEdge: (Character) -> Bool = { $0 == "-" || $0 == "." }
    let start = name.drop(while: isEdge)
    return start.lastIndex { !isEdge($0) }.map { String(start[...$0]) } ?? ""
  }
}
