public import Canvas
public import ViewModels

/// Content on a sheet as long as it needs: for paper, and for terminals that are only written to.
public enum DocumentView {
  /// Draws the content; lines, bars and arrows are of the tier, and what it wants to show as it is
  /// stays so.
  public static func draw(
    _ content: Content, in language: Language, width: Int, glyphs: GlyphTier
  ) -> Grid {
    ContentView(content: content, language: language, isRoomy: true, glyphs: glyphs)
      .page(width: width).grid
  }
}
