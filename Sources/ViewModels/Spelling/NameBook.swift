import Domain

/// Chinese words that are known, and how each is written in Latin letters.
struct NameBook: Equatable, Sendable {
  /// By their first character, the longest first.
  private var words: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]

  init() {}

  /// - Parameter names: Of places.
  init(_ names: Set<String>) {
    for name in names {
      let scalars = Array(name.unicodeScalars)
      guard scalars.count > 1, scalars.allSatisfy(Romanisation.isHan), let first = scalars.first
      else { continue }
      words[first, default: []].append(scalars)
    }
    for first in words.keys { words[first]?.sort { $0.count > $1.count } }
  }

  /// The places of a ledger and the villages that its reports name.
  init(_ ledger: Ledger) {
    var names = Set(ledger.places.places.values.map(\.name))
    for document in ledger.documents {
      for figure in document.report.figures {
        for segment in figure.segments where segment.kind == .village { names.insert(segment.name) }
      }
    }
    self.init(names)
  }

  /// How many characters from the start of the text on are a name.
  func length(at start: Int, in text: [Unicode.Scalar]) -> Int? {
    words[text[start]]?.first { text[start...].starts(with: $0) }?.count
  }

  /// A place's name: `Shiqiao Zhen`; `nil` where the text does not end as those do.
  static func written(_ name: [Unicode.Scalar]) -> String? {
    guard !common.contains(where: { name.starts(with: $0) || name.suffix($0.count) == $0[...] })
    else { return nil }
    var parts: [String] = []
    var rest = name[...]
    while !rest.isEmpty {
      guard let part = firstPart(of: rest) else { return nil }
      parts.append(part.name.capitalised + " " + part.kind.capitalised)
      rest = rest.dropFirst(part.count)
    }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Up to the first word for a kind of place that is not itself part of the name.
  private static func firstPart(
    of name: ArraySlice<Unicode.Scalar>
  ) -> (name: String, kind: String, count: Int)? {
    guard name.count <= 12 else { return nil }
    for end in name.indices.dropFirst(2) + [name.endIndex] {
      for kind in kinds
      where name[..<end].count > kind.count && name[..<end].suffix(kind.count) == kind[...] {
        let isOutermost = end == name.endIndex || name[end...].count > 2
        guard isOutermost, !kinds.contains(where: { name[end...].starts(with: $0) }) else {
          continue
        }
        let own = name[..<end].dropLast(kind.count)
        return (Romanisation.joined(own), Romanisation.joined(kind[...]), end - name.startIndex)
      }
    }
    return nil
  }

  /// Words that look like a place's name and are none.
  private static let common: [[Unicode.Scalar]] = [
    "全", "各", "本", "该", "每", "某", "镇村", "县乡", "乡镇", "乡村", "农村", "贫困村", "示范村", "重点村", "城镇",
    "城市", "小组", "作组", "贫困县", "示范县", "园区", "小区", "山区", "城区", "地区", "校区", "景区", "林区",
    "库区", "灾区", "示范区", "片区",
  ].map { Array($0.unicodeScalars) }

  /// What places are called by their kind, the longer words first.
  private static let kinds: [[Unicode.Scalar]] = [
    "自治县", "自治州", "自治区", "街道", "社区", "省", "市", "州", "县", "区", "镇", "乡", "村", "组",
  ].map { Array($0.unicodeScalars) }
}

extension String {
  /// With a capital at the start.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
