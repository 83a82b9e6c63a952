/// A figure with its name in the ledger.
public struct Record: Equatable, Sendable {
  public let id: FigureID
  public let figure: Figure

  public init(id: FigureID, figure: Figure) {
    self.id = id
    self.figure = figure
  }
}

/// A count of households beside the count of their persons, said in one breath.
public struct Twin: Equatable, Sendable {
  public let indicator: Indicator.Code
  public let segments: [Segment]
  public var households: Record?
  public var persons: Record?

  /// Whichever is there; households first.
  public var first: Record? { households ?? persons }

  /// `nil` when either is missing or no household is counted.
  public var personsPerHousehold: Fraction? {
    guard let persons = persons?.figure.value, let households = households?.figure.value else {
      return nil
    }
    return persons.fraction / households.fraction
  }
}

/// What the reports of one place and period say together, ready to be asked.
public struct Scope: Equatable, Sendable {
  public let documents: [Document]
  /// In order of appearance, document by document.
  public let records: [Record]
  private let positions: [Indicator.Code: [Int]]
  /// By document, whose own identity is that of its offset 0.
  private let documentByID: [FigureID: Int]
  /// By document, then by the number's offset; offsets hash faster than whole identities.
  private let positionByOffset: [[Int: Int]]

  public init(_ documents: [Document] = []) {
    self.documents = documents
    records = documents.flatMap { document in
      document.report.figures.map {
        Record(id: FigureID(document, offset: $0.source.number.lowerBound), figure: $0)
      }
    }
    var positions: [Indicator.Code: [Int]] = [:]
    for (position, record) in records.enumerated() {
      if let code = record.figure.indicator { positions[code, default: []].append(position) }
    }
    self.positions = positions
    documentByID = Dictionary(
      documents.enumerated().map { (FigureID($1, offset: 0), $0) },
      uniquingKeysWith: { first, _ in first })
    var position = 0
    positionByOffset = documents.map { document in
      var positions: [Int: Int] = [:]
      positions.reserveCapacity(document.report.figures.count)
      for figure in document.report.figures {
        let offset = figure.source.number.lowerBound
        if positions[offset] == nil { positions[offset] = position }
        position += 1
      }
      return positions
    }
  }

  public var claims: [Claim] { documents.flatMap(\.report.claims) }

  public subscript(id: FigureID?) -> Record? {
    id.flatMap { position(of: $0) }.map { records[$0] }
  }

  public func document(of id: FigureID) -> Document? {
    documentIndex(of: id).map { documents[$0] }
  }

  /// The index of a figure in ``records``.
  func position(of id: FigureID) -> Int? {
    documentIndex(of: id).flatMap { positionByOffset[$0][id.offset] }
  }

  private func documentIndex(of id: FigureID) -> Int? {
    documentByID[
      FigureID(document: id.document, place: id.place, period: id.period, offset: 0)]
  }

  /// The figures of an indicator, in order of appearance.
  public func all(_ code: Indicator.Code, _ unit: Unit? = nil) -> [Record] {
    (positions[code] ?? []).map { records[$0] }
      .filter { unit == nil || $0.figure.unit == unit }
  }

  /// The figure of an indicator that has no segment, else the first one.
  public func main(_ code: Indicator.Code, _ unit: Unit? = nil) -> Record? {
    let all = all(code, unit)
    return all.first { $0.figure.segments.isEmpty } ?? all.first
  }

  /// The household and person counts of an indicator, paired where one follows the other.
  public func twins(_ code: Indicator.Code) -> [Twin] {
    var twins: [Twin] = []
    for record in all(code) {
      let figure = record.figure
      switch figure.unit {
      case .households:
        twins.append(
          Twin(indicator: code, segments: figure.segments, households: record, persons: nil))
      case .persons:
        if let last = twins.last, let households = last.households, last.persons == nil,
          last.segments == figure.segments, record.isBeside(households)
        {
          twins[twins.count - 1].persons = record
        } else {
          twins.append(
            Twin(indicator: code, segments: figure.segments, households: nil, persons: record))
        }
      default: break
      }
    }
    return twins
  }
}

extension Record {
  /// Said so soon after `other` that the two are one statement: `812户、计2034人`.
  func isBeside(_ other: Record) -> Bool {
    id.isBeside(other.id)
      && (0...12).contains(
        figure.source.number.lowerBound - other.figure.source.number.upperBound)
  }
}
