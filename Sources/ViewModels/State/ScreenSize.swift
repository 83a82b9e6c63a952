/// The terminal's size in character cells.
public struct ScreenSize: Hashable, Sendable {
  public var width: Int
  public var height: Int

  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The size classes of our screens; the largest that fits.
  public enum Class: Int, Comparable, Sendable, CaseIterable {
    /// Too small for a panel: the first figures, and a line that says so.
    case tiny
    /// One panel at a time.
    case small
    /// Four panels two by two, the others in a line each.
    case standard
    /// Narrow and high: the panels one above the other.
    case portrait
    /// All panels three by three.
    case wide
    /// The same, with trends, and the report's sentence below.
    case wall

    public static func < (a: Class, b: Class) -> Bool { a.rawValue < b.rawValue }
  }

  public var sizeClass: Class {
    switch (width, height) {
    case (200..., 60...): .wall
    case (120..., 40...): .wide
    case (40...84, 46...): .portrait
    case (80..., 24...): .standard
    case (40..., 12...): .small
    default: .tiny
    }
  }
}
