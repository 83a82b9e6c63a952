public import Canvas

/// What the user wants of the terminal, whatever it says itself.
public struct TerminalOptions: Equatable, Sendable {
  /// `nil` is as many colours as it has.
  public var colour: ColourTier?
  /// What frames are made of; `nil` is the best that it shows.
  public var glyphs: GlyphAbility?
  /// How many columns it gives characters of ambiguous width; `nil` is what is measured.
  public var ambiguousColumns: Int?
  /// Whether large frames are sent in one piece (mode 2026); `nil` is where it says that it can.
  public var synchronises: Bool?
  /// A thin line: few colours, borders and bars in ASCII, no more bytes than are needed.
  public var isSlow = false
  /// Whether the cursor is seen where the focus is, and not only while typing.
  public var showsCursor = false

  public init() {}
}
