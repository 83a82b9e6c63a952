/// The device a frame is shown on.
///
/// Two implementations: `CursesTerminal` on a real terminal, a paper one in tests.
public protocol Terminal: ~Copyable {
  var size: Size { get }

  /// Makes the screen equal to `grid`, which has the terminal's size.
  mutating func show(_ grid: Grid)

  /// The next thing that the user has already done, or `nil` when there is none; never waits.
  mutating func nextInput() -> TerminalInput?
}

public enum TerminalInput: Hashable, Sendable {
  case key(TerminalKey)
  case mouse(TerminalMouse)
  /// What was pasted, in one piece: without control characters, blanks for line ends and tabs.
  case paste(String)
  /// The terminal's background has become dark or light.
  case appearance(Appearance)
  /// What it draws is now known to be something else than was believed.
  case ability(TerminalAbility)
}

public enum TerminalKey: Hashable, Sendable {
  case character(Character)
  case control(Character)
  case tab, backTab, enter, escape, backspace
  case up, down, left, right, home, end, pageUp, pageDown, delete, insert
  /// F1 is 1.
  case function(Int)
}

/// A press of a button, or a turn of the wheel; releases and motion are not told.
public struct TerminalMouse: Hashable, Sendable {
  public enum Act: Sendable {
    case click
    /// The right button.
    case secondary
    case wheelUp, wheelDown
  }

  public let act: Act
  /// The cell; may lie outside of the frame when the terminal has just been made smaller.
  public let at: Point

  public init(_ act: Act, at point: Point) {
    self.act = act
    at = point
  }
}

/// What the terminal can draw besides letters, each with all before it.
///
/// A guess from the terminal's type and the locale: no terminal tells what its font has.
public enum GlyphAbility: String, CaseIterable, Comparable, Sendable {
  case ascii, lines, blocks, braille

  public static func < (a: GlyphAbility, b: GlyphAbility) -> Bool {
    guard let a = allCases.firstIndex(of: a), let b = allCases.firstIndex(of: b) else {
      return false
    }
    return a < b
  }
}

/// What a terminal was found to draw, as far as it is known by now.
public struct TerminalAbility: Hashable, Sendable {
  public var glyphs: GlyphAbility
  /// How many columns it gives the characters that Unicode leaves open (UAX #11, "ambiguous"):
  /// 1, or 2 as many terminals of Chinese users do.
  public var ambiguousColumns: Int
  /// Whether it has Chinese at all; the Linux console has none.
  public var hasChinese: Bool

  public init(glyphs: GlyphAbility, ambiguousColumns: Int = 1, hasChinese: Bool = true) {
    self.glyphs = glyphs
    self.ambiguousColumns = ambiguousColumns
    self.hasChinese = hasChinese
  }
}

/// Whether a terminal's own background is dark or light.
public enum Appearance: String, Sendable {
  case dark, light
}
