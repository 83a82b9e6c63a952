import Domain

extension Phrase {
  /// The report's words; in English the day where they settle it, or what they mean.
  init(_ asOf: AsOf) {
    self.init(asOf.day?.description ?? Self.english(asOf.written), asOf.written)
  }

  private static func english(_ words: String) -> String {
    if words.contains("目前") { return "to date" }
    if words == "今年" { return "this year" }
    let year = words.prefix(4)
    return words == "\(year)年" && year.allSatisfy(\.isNumber) ? String(year) : words
  }
}
