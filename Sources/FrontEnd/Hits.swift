import Canvas
import ViewModels

/// What of a frame can be pointed at; filled only while somebody asks.
struct Hits {
  let isRecording: Bool
  private var places: [(rect: Rect, target: Pointing.Target?)] = []

  init(isRecording: Bool = false) { self.isRecording = isRecording }

  /// Later ones lie above earlier ones.
  mutating func add(_ rect: Rect, _ target: @autoclosure () -> Pointing.Target) {
    if isRecording { places.append((rect, target())) }
  }

  /// Something lies over all that was drawn before.
  mutating func cover() { places = [] }

  /// Something lies over these lines and columns.
  mutating func cover(_ rect: Rect) { if isRecording { places.append((rect, nil)) } }

  func target(at point: Point) -> Pointing.Target? {
    places.last { $0.rect.columns.contains(point.x) && $0.rect.rows.contains(point.y) }?.target
  }
}

extension ContentPage {
  /// Where its numbers are when it is shown so.
  func addHits(_ selection: Anchor?, in rect: Rect, tail: Int = 0, to hits: inout Hits) {
    guard hits.isRecording, let rows = rows(shown: selection, in: rect, tail: tail) else { return }
    let seen = places.filter { rows.contains($0.value.y) }
    // Beside its numbers a line stands for its first one: people click on names.
    for (y, line) in Dictionary(grouping: seen, by: \.value.y) {
      guard let first = line.min(by: { $0.value.x < $1.value.x }) else { continue }
      hits.add(
        Rect(x: rect.x, y: rect.y + y - rows.lowerBound, width: rect.width, height: 1),
        .anchor(first.key))
    }
    for (anchor, place) in seen {
      hits.add(
        Rect(
          x: rect.x + place.x, y: rect.y + place.y - rows.lowerBound, width: place.width, height: 1),
        .anchor(anchor))
    }
  }
}
