public import Domain

/// Something about an import that may not be what the user meant; the import goes on.
public enum ImportRemark: Equatable, Sendable {
  case noPeriod(file: String)
  case noFigures(file: String)
  /// The stored document of that name was about another period.
  case otherPeriod(file: String, stored: Period, new: Period)
  /// A document of that name is stored for another place as well.
  case otherPlace(file: String, stored: Place.Code?)

  /// What there is to say about `document` before it is saved beside those that are stored.
  public static func all(
    on document: Document, besides stored: [DocumentSummary]
  ) -> [ImportRemark] {
    let file = document.name
    var remarks: [ImportRemark] = []
    if document.period == nil { remarks.append(.noPeriod(file: file)) }
    if document.report.figures.isEmpty { remarks.append(.noFigures(file: file)) }
    for other in stored where other.name == file {
      if other.place != document.place {
        remarks.append(.otherPlace(file: file, stored: other.place))
      } else if let old = other.period, let new = document.period, old != new {
        remarks.append(.otherPeriod(file: file, stored: old, new: new))
      }
    }
    return remarks
  }
}

extension Phrase {
  public init(_ remark: ImportRemark) {
    switch remark {
    case .noPeriod(let file):
      self.init(
        "\(file): the text does not say its period; give it with --period, for example "
          + "--period 2023-H1",
        "\(file)：文中未说明所属时期，请用 --period 指定，例如 --period 2023-H1")
    case .noFigures(let file):
      self.init("\(file): no figures found in this file", "\(file)：文中未找到任何数据")
    case .otherPeriod(let file, let stored, let new):
      let (stored, new) = (Phrase(stored), Phrase(new))
      self.init(
        "\(file): takes the place of a report on \(stored.english), this one is on "
          + "\(new.english); rename the file if both should stay, and take this back with "
          + "zhenping undo",
        "\(file)：将取代 \(stored.chinese) 的同名报告，而本文为 \(new.chinese)。如需两者并存，请改文件名；"
          + "可用 zhenping undo 撤销")
    case .otherPlace(let file, let stored?):
      self.init(
        "\(file): is stored for “\(stored.text)” as well; both stay",
        "\(file)：库中另有“\(stored.text)”的同名报告，两者并存")
    case .otherPlace(let file, nil):
      self.init(
        "\(file): is stored without a place as well; both stay",
        "\(file)：库中另有未注明地点的同名报告，两者并存")
    }
  }
}
