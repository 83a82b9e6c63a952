public import Domain

/// What an import changes, as rows of a table: what happens, to what, and how it is written.
public struct ChangeTable: Equatable, Sendable {
  /// Three cells each; added ones first, then changed, then removed.
  public let rows: [[String]]

  public init(_ changes: Changes, _ language: Language) {
    func rows(_ act: Phrase, _ figures: [Figure]) -> [[String]] {
      figures.map {
        [act.text(in: language), Self.subject($0, language), Self.asPrinted($0, language)]
      }
    }

    let changed = changes.changed.map { change in
      [
        Phrase("changed", "改动").text(in: language), Self.subject(change.new, language),
        Self.difference(change, language),
      ]
    }
    self.rows =
      rows(Phrase("added", "新增"), changes.added) + changed
      + rows(Phrase("removed", "删除"), changes.removed)
  }

  /// What a figure is about, in the report's words where they are the reader's language.
  private static func subject(_ figure: Figure, _ language: Language) -> String {
    let indicator = figure.indicator.flatMap { Indicator.named($0) }
    let name =
      switch language {
      case .english: indicator?.english ?? figure.label
      case .chinese: figure.label.isEmpty ? indicator?.chinese ?? "" : figure.label
      }
    let segments = figure.segments.map(\.name).joined(separator: language == .english ? ", " : "、")
    guard !segments.isEmpty else { return name }
    return Phrase("\(name) (\(segments))", "\(name)（\(segments)）").text(in: language)
  }

  private static func difference(_ change: Changes.Change, _ language: Language) -> String {
    let isPrintedAlike =
      change.old.written == change.new.written && change.old.bound == change.new.bound
    return [change.old, change.new]
      .map { asPrinted($0, language) + (isPrintedAlike ? circumstances($0, language) : "") }
      .joined(separator: " → ")
  }

  private static func asPrinted(_ figure: Figure, _ language: Language) -> String {
    let bound = figure.bound == .exactly ? "" : figure.bound.rawValue
    return bound + figure.written.digits + figure.written.unit
  }

  /// What besides the number can differ: the date it speaks of and the marks.
  private static func circumstances(_ figure: Figure, _ language: Language) -> String {
    let marks = Figure.Mark.allCases.filter(figure.marks.contains)
      .map { Phrase($0).text(in: language) }
    let words = [figure.asOf?.written].compactMap { $0 } + marks
    guard !words.isEmpty else { return "" }
    return Phrase(" (\(words.joined(separator: ", ")))", "（\(words.joined(separator: "，"))）")
      .text(in: language)
  }
}

extension Phrase {
  fileprivate init(_ mark: Figure.Mark) {
    switch mark {
    case .unitIncomplete: self.init("unit incomplete", "单位不全")
    case .damaged: self.init("damaged", "数字残缺")
    case .declared: self.init("declared", "申报")
    }
  }
}
