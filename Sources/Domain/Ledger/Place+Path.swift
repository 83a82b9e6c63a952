extension Place {
  /// The places of a path from the outside in: `清河县/石桥镇` is a county and the town in it.
  ///
  /// Spaces around the names and empty names are dropped; the full-width slash is taken too.
  ///
  /// - Returns: Places whose codes are their paths; empty when the text names none.
  public static func chain(_ path: String) -> [Place] {
    var chain: [Place] = []
    for part in path.split(whereSeparator: { "/／".contains($0) }) {
      let name = String(part.drop(while: \.isWhitespace).trimmingEnd(while: \.isWhitespace))
      guard !name.isEmpty else { continue }
      let parent = chain.last?.code
      let code = Code(parent.map { "\($0.text)/\(name)" } ?? name)
      chain.append(Place(code: code, name: name, parent: parent))
    }
    return chain
  }
}

extension PlaceTree {
  /// The code that a name stands for.
  ///
  /// A bare name means the one known place that bears it, wherever it lies; a path, a new name, and
  /// a name that several places bear, mean the place of that path.
  ///
  /// - Returns: `nil` when the text names no place.
  public func code(of path: String) -> Place.Code? {
    let chain = Place.chain(path)
    guard chain.count == 1, let name = chain.first?.name else { return chain.last?.code }
    let bearers = places.values.filter { $0.name == name }
    return bearers.count == 1 ? bearers.first?.code : chain.last?.code
  }
}

extension Substring {
  fileprivate func trimmingEnd(while fits: (Character) -> Bool) -> Substring {
    guard let last = lastIndex(where: { !fits($0) }) else { return prefix(0) }
    return self[...last]
  }
}
