import Domain

/// Reads what a report claims in words: stages, "all paid", "only declared".
extension FigureReader {
  struct Words {
    var kind: Claim.Kind
    var range: Range<Int>
  }

  struct Cursor {
    var found: [Words]
    var index = 0
    var next: Words? { index < found.count ? found[index] : nil }
    mutating func advance() { index += 1 }
  }

  /// The claims of a sentence; stages that follow each other are one: 已完工已验收,正在审计结算.
  func claimCursor(in sentence: Range<Int>) -> Cursor {
    let vocabulary = Vocabulary.shared
    var found: [Words] = []
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard
        let word = vocabulary.claims.longest(
          in: text.scalars, at: index, before: sentence.upperBound)
      else {
        index += 1
        continue
      }
      let kind = ClaimWord.all[vocabulary.claimed[Int(word.payload)]].kind
      if case .stage(let stage) = kind, let last = found.last, case .stage(let before) = last.kind,
        index - last.range.upperBound <= 3
      {
        found[found.count - 1] = Words(
          kind: .stage(max(stage, before)), range: last.range.lowerBound..<word.end)
      } else {
        found.append(Words(kind: kind, range: index..<word.end))
      }
      index = word.end
    }
    return Cursor(found: found)
  }

  mutating func add(_ words: Words, section: String) {
    var about: [Segment] = []
    if let project = heard.project, !heard.isFundLast {
      about.append(Segment(.project, project.name))
      if let village = project.village { about.append(Segment(.village, village)) }
    }
    if let use = heard.use { about.append(Segment(.use, use)) }
    if let fund = heard.fund, about.isEmpty || heard.project != nil {
      about.append(Segment(.fund, fund))
    }
    if let batch = heard.batch { about.append(Segment(.batch, batch)) }
    let source = text.source(of: words.range)
    claims.append(
      Claim(
        kind: words.kind, segments: about, words: text.regular(words.range),
        source: Source(section: section, quote: source, number: source)))
  }

  func isInside(_ claim: Claim, _ sentence: Elements.Sentence) -> Bool {
    let source = text.source(of: sentence.range)
    return source.contains(claim.source.quote.lowerBound)
  }
}
