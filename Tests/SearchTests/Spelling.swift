import Search

/// How a text is typed; what is no Chinese character is typed as it is, separators are left out.
struct Spelling {
  let text: String

  /// The most usual readings joined.
  var full: String {
    letters.map { Pinyin.readings(of: $0).first ?? String($0) }.joined()
  }

  /// The first letters, of any reading: those of `pick` for the number of a character's readings.
  func initials(pick: (Int) -> Int = { _ in 0 }) -> String {
    letters.map { letter in
      let readings = Pinyin.readings(of: letter)
      return readings.isEmpty ? String(letter) : String(readings[pick(readings.count)].prefix(1))
    }.joined()
  }

  var mostReadings: Int {
    letters.map { Pinyin.readings(of: $0).count }.max() ?? 0
  }

  private var letters: [Unicode.Scalar] {
    text.unicodeScalars.filter {
      !$0.properties.isWhitespace && !"()（）“”".unicodeScalars.contains($0)
    }
  }
}
