import Domain

extension Phrase {
  /// A segment in words; names of places, projects and funds stay Chinese in English too.
  init(_ segment: Segment) {
    self.init(Self.english(segment) ?? segment.name, segment.name)
  }

  private static let terms: [String: String] = [
    "省外": "other province", "市外省内": "other prefecture", "县外市内": "other county",
    "县内": "this county", "户贷户用": "household use", "户贷企用": "enterprise use",
    "春季": "spring", "秋季": "autumn",
  ]

  private static func english(_ segment: Segment) -> String? {
    guard segment.kind == .batch, segment.name.hasPrefix("第"), segment.name.hasSuffix("批") else {
      return terms[segment.name]
    }
    let ordinals = Array("一二三四五六七八九十")
    let number = segment.name.dropFirst().dropLast()
    return number.first.flatMap { ordinals.firstIndex(of: $0) }.map { "batch \($0 + 1)" }
  }
}
