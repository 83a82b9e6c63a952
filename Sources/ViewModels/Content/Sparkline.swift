import Domain

/// A line chart one cell high, one cell a point.
public enum Sparkline {
  /// The points between the lowest and the highest, `·` (in ASCII `?`) where there is nothing to be
  /// drawn; all the same stand in the middle.
  ///
  /// It has no scale to be read by: a number always stands beside it.
  public static func text(_ points: [ChartPoint], in tier: GlyphTier) -> String {
    let steps: [Character] = tier >= .blocks ? Array("▁▂▃▄▅▆▇█") : Array("_.-=^")
    let gap: Character = tier >= .lines ? "·" : "?"
    let values = points.compactMap(\.drawn)
    guard let low = values.min(), let high = values.max() else {
      return String(repeating: gap, count: points.count)
    }
    return String(
      points.map { point in
        guard let value = point.drawn else { return gap }
        guard low < high else { return steps[(steps.count - 1) / 2] }
        return steps[(value - low).share(of: high - low, in: steps.count - 1)]
      })
  }
}
