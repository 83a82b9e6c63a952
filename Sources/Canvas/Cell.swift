/// One character cell of a frame: what stands in it and what it is for.
public struct Cell: Hashable, Sendable {
  /// Zero in the right half of a wide character.
  public var scalar: Unicode.Scalar
  /// How many columns the character takes, 1 or 2; zero in a right half.
  public var columns: UInt8
  public var role: Role
  public var surface: Surface

  public init(_ scalar: Unicode.Scalar, columns: Int = 1, role: Role, surface: Surface = .plain) {
    self.scalar = scalar
    self.columns = UInt8(columns)
    self.role = role
    self.surface = surface
  }

  public static let blank = Cell(" ", role: .text)

  /// The right half of a wide character.
  public static func rightHalf(_ role: Role, _ surface: Surface) -> Cell {
    Cell("\0", columns: 0, role: role, surface: surface)
  }
}

/// What the characters of a cell mean; themes give roles their colours and attributes.
///
/// A new widget adds no role: it is expressed in these.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  // The page.
  case text, muted, strong, title, border, borderFocus, key, keyLabel, header, match, scrollbar
  case banner, crumb
  // A status: always with a word or a glyph beside it.
  case ok, warn, bad, info, missing, stale, provisional, revised
  // A change.
  case goodDirection, badDirection, flat
  // Charts.
  case bar, barEmpty, target, axis
  case series1, series2, series3, series4, series5, series6, series7, series8
  // The steps of the ramps, from little to much, and from one side to the other. A theme does not
  // name them: it gives a ramp a few colours to go through. Last, which `step` relies on.
  case sequential1, sequential2, sequential3, sequential4, sequential5
  case sequential6, sequential7, sequential8, sequential9
  case diverging1, diverging2, diverging3, diverging4, diverging5
  case diverging6, diverging7, diverging8, diverging9
}

/// What a cell lies on; themes give surfaces their background.
public enum Surface: UInt8, CaseIterable, Hashable, Sendable {
  case plain, selection, overlay, bar
}
