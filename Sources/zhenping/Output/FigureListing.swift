import Domain

/// The figures of one or more reports, ready to be printed.
struct FigureListing {
  struct Reading {
    let file: String
    let report: Report
  }

  struct Row {
    let file: String
    let figure: Figure
    let quote: String
  }

  let rows: [Row]
  /// Whether a row has to say whose it is.
  let namesFiles: Bool

  init(readings: [Reading], namesFiles: Bool) {
    self.namesFiles = namesFiles
    rows = readings.flatMap { reading in
      let scalars = Array(reading.report.text.unicodeScalars)
      return reading.report.figures.map { figure in
        var quote = String.UnicodeScalarView()
        quote.append(contentsOf: scalars[figure.source.quote])
        return Row(file: reading.file, figure: figure, quote: String(quote))
      }
    }
  }
}
