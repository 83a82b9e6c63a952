public import Domain

/// What a panel shows, described in terms of figures and words, not of drawing.
public struct Content: Equatable, Sendable {
  public var blocks: [Block]

  public init(_ blocks: [Block] = []) { self.blocks = blocks }

  /// Ready to be walked by the arrows; nothing where there is no number at all.
  ///
  /// A number that is said twice is selected where it stands first, or they would jump back there.
  var walkable: Content {
    var seen: Set<Anchor> = []
    let blocks = blocks.map { block in
      block.mapEntries { entry in
        guard let anchor = entry.anchor, !seen.insert(anchor).inserted else { return entry }
        return Entry(entry.text, entry.tone)
      }
    }
    return seen.isEmpty ? Content() : Content(blocks)
  }

  /// The anchors by line, top to bottom and left to right: what the arrows walk over.
  public var anchors: [[Anchor]] { blocks.flatMap(\.anchors).filter { !$0.isEmpty } }
}

/// One piece of content; `FrontEnd` has a file for each that says what it looks like.
public enum Block: Equatable, Sendable {
  case table(Table)
  case bars(Bars)
  /// A line of text.
  case line([Entry])
  /// Names and what they stand for, in two columns.
  case pairs([Pair])
  /// A title, on a rule on a full screen.
  case heading(String, trailing: String = "")
  case stages([Stage])
  case passage(Passage)
  case trend(Trend)
  case share(ShareBar)
  case heat(HeatTable)
  case number(BigNumber)
  /// What the doctor found.
  case findings(Findings)
  case specimen(Specimen)
  case space

  func mapEntries(_ change: (Entry) -> Entry) -> Block {
    switch self {
    case .table(var table):
      for row in table.rows.indices {
        table.rows[row].entries = table.rows[row].entries.map(change)
      }
      return .table(table)
    case .bars(var bars):
      for row in bars.rows.indices { bars.rows[row].entries = bars.rows[row].entries.map(change) }
      return .bars(bars)
    case .line(let entries): return .line(entries.map(change))
    case .pairs(var pairs):
      for index in pairs.indices { pairs[index].entries = pairs[index].entries.map(change) }
      return .pairs(pairs)
    case .trend(var trend):
      for index in trend.points.indices {
        trend.points[index].entry = change(trend.points[index].entry)
      }
      return .trend(trend)
    case .share(var share):
      for index in share.parts.indices {
        share.parts[index].entries = share.parts[index].entries.map(change)
      }
      return .share(share)
    case .heat(var heat):
      for row in heat.rows.indices {
        heat.rows[row].label = change(heat.rows[row].label)
        for index in heat.rows[row].points.indices {
          heat.rows[row].points[index].entry = change(heat.rows[row].points[index].entry)
        }
      }
      return .heat(heat)
    case .number(var number):
      number.anchor = change(Entry(number.text, .strong, number.anchor)).anchor
      return .number(number)
    case .heading, .stages, .passage, .findings, .specimen, .space: return self
    }
  }

  var anchors: [[Anchor]] { lines.map { $0.compactMap(\.anchor) } }

  /// Its entries line by line, labels among them.
  var lines: [[Entry]] {
    switch self {
    case .table(let table): table.rows.map(\.entries)
    case .bars(let bars): bars.rows.map { [Entry($0.label)] + $0.entries }
    case .line(let entries): [entries]
    case .pairs(let pairs): pairs.map { [Entry($0.label)] + $0.entries }
    case .trend(let trend): [trend.points.map(\.entry)]
    case .share(let share): share.parts.map { [Entry($0.label)] + $0.entries }
    case .heat(let heat): heat.rows.map { [$0.label] + $0.points.map(\.entry) }
    case .number(let number): [[Entry(number.text, .strong, number.anchor)]]
    case .findings(let findings): findings.rows.map(\.entries)
    case .heading, .stages, .passage, .specimen, .space: []
    }
  }
}

/// What can be selected and followed to where it comes from.
public enum Anchor: Hashable, Sendable {
  case figure(FigureID)
  /// A number worked out from figures; the first is the one it is about.
  case derived(String, from: FigureID)
  /// A place, to be gone into.
  case place(Place.Code)
  /// A period of the place that is shown, to be turned to.
  case period(Period)
  /// Something that the doctor found, by its name.
  case finding(String)

  /// The figure that it is or comes from; `nil` for all else.
  public var figure: FigureID? {
    switch self {
    case .figure(let id), .derived(_, from: let id): id
    case .place, .period, .finding: nil
    }
  }
}

/// A piece of text with a meaning.
public struct Entry: Equatable, Sendable {
  public var text: String
  public var tone: Tone
  public var anchor: Anchor?

  public init(_ text: String, _ tone: Tone = .plain, _ anchor: Anchor? = nil) {
    self.text = text
    self.tone = tone
    self.anchor = anchor
  }

  static let empty = Entry("")
}

/// What a piece of text means; the theme decides how that looks.
public enum Tone: Hashable, Sendable, CaseIterable {
  case plain, muted, strong, title, header
  /// Nothing to object to, a doubt, a contradiction, a remark.
  case good, warning, bad, note
  case missing
  /// Worked out by us, not said by the report.
  case derived
  /// Declared, planned: not final.
  case provisional
  /// The marked words of a passage.
  case marked
}

/// A name and what it stands for.
public struct Pair: Equatable, Sendable {
  public var label: String
  public var entries: [Entry]
  public var flag: Objection?

  public init(_ label: String, _ entries: [Entry], flag: Objection? = nil) {
    self.label = label
    self.entries = entries
    self.flag = flag
  }
}

/// A step of a project's way.
public struct Stage: Equatable, Sendable {
  public enum State: Sendable { case done, current, ahead }
  public let name: String
  public let state: State
}

/// Running text with one place marked, wrapped where it is drawn.
public struct Passage: Equatable, Sendable {
  public var before: String
  public var marked: String
  public var after: String

  public init(before: String, marked: String, after: String) {
    self.before = before
    self.marked = marked
    self.after = after
  }
}

/// How much there is to object to; always shown as a word, not by colour alone.
public enum Objection: Int, Sendable, CaseIterable {
  case wrong, doubtful, missing, note

  public var word: Phrase {
    switch self {
    case .wrong: Phrase("error", "错")
    case .doubtful: Phrase("doubt", "疑")
    case .missing: Phrase("gap", "缺")
    case .note: Phrase("note", "示")
    }
  }

  public var tone: Tone {
    switch self {
    case .wrong: .bad
    case .doubtful: .warning
    case .missing: .missing
    case .note: .note
    }
  }
}

extension Fraction {
  /// The scale of rates.
  public static let hundredPercent = Fraction(100)

  /// How many of `steps` the number fills of `whole`, 0...steps.
  public func share(of whole: Fraction, in steps: Int) -> Int {
    guard let ratio = self / whole, ratio > Fraction(0) else { return 0 }
    return min(steps, Int((ratio * Fraction(Int128(steps))).rounded(to: 0).coefficient))
  }
}
