/// Which heading each sentence stands under.
struct Outline {
  struct Place {
    /// The heading as written; empty in the opening.
    var section = ""
    /// Where the text behind the heading begins, in the clean text.
    var start = 0
    /// Bits of the topics that the heading names.
    var topics: UInt32 = 0
    /// Whether the heading stands in or just before the sentence.
    var isNew = false
    /// Whether the heading is about what is still to be done: 下步打算.
    var isPlanned = false
  }

  /// By sentence.
  private(set) var places: [Place] = []

  init(_ text: CleanText, _ scanner: QuantityScanner, _ elements: Elements) {
    let headings = HeadingReader.headings(of: text.scalars, quantities: scanner.quantities)
    var next = 0
    var place = Place()
    for sentence in elements.sentences {
      place.isNew = false
      while next < headings.count, headings[next].range.lowerBound < sentence.range.upperBound {
        place = Self.place(under: headings[next], in: text)
        next += 1
      }
      places.append(place)
    }
  }

  private static func place(under heading: Heading, in text: CleanText) -> Place {
    let vocabulary = Vocabulary.shared
    let end = heading.range.upperBound
    var place = Place(section: text.written(heading.range), start: end, isNew: true)
    for index in heading.range {
      if let found = vocabulary.words.longest(in: text.scalars, at: index, before: end) {
        place.topics |= vocabulary.entries[Int(found.payload)].topics
      }
      if vocabulary.plans.longest(in: text.scalars, at: index, before: end) != nil {
        place.isPlanned = true
      }
    }
    // 目标任务完成情况 looks back.
    let title = heading.range
    if title.contains(where: {
      vocabulary.reviews.longest(in: text.scalars, at: $0, before: end) != nil
    }) {
      place.isPlanned = false
    }
    return place
  }
}
