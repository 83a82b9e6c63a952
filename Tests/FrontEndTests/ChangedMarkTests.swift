import Canvas
import Testing
import ViewModels

@testable import FrontEnd

@Suite("Marks of changed figures")
struct ChangedMarkTests {
  @Test func `stand behind the number, where that is taken before it, and move nothing`() {
    let line = Block.line([
      Entry("在册 "), Entry("649", .plain, anchor(1)), Entry("户，"),
      Entry("1,285", .plain, anchor(2)), Entry(" 人，"), Entry("19", .plain, anchor(3)),
      Entry("户"),
    ])

    #expect(shown(line, changed: [anchor(1), anchor(2)]) == " 在册•649户，1,285•人，19户")
    #expect(shown(line, changed: [anchor(3)]) == " 在册 649户，1,285 人，19户")
    #expect(shown(line, changed: [anchor(9)]) == " 在册 649户，1,285 人，19户")
    #expect(
      shown(line, changed: [anchor(2)], glyphs: .ascii) == " 在册 649户，1,285*人，19户")
  }

  @Test func `are drawn as what was revised`() {
    let drawn = page(.line([Entry("649", .plain, anchor(1))]), width: 20)
    var target = Grid(size: Size(width: 20, height: 1))

    drawn.show(nil, in: Rect(width: 20, height: 1), on: &target, changed: [anchor(1)])

    #expect(target[row: 0].dropFirst(4).first == Cell("•", role: .revised))
  }

  @Test func `go with what is scrolled away`() {
    let blocks = (0..<9).map { Block.line([Entry("\($0)", .plain, anchor($0))]) }
    let drawn = ContentView(content: Content(blocks), language: .chinese, isRoomy: true)
      .page(width: 20)
    var target = Grid(size: Size(width: 20, height: 4))

    drawn.show(
      nil, in: Rect(width: 20, height: 4), on: &target, changed: [anchor(2), anchor(3)])

    #expect(text(target) == " 0\n 1\n 2•\n                ↓ 6")
  }

  private func shown(
    _ block: Block, changed: Set<Anchor>, glyphs: GlyphTier = .braille
  ) -> String {
    var target = Grid(size: Size(width: 60, height: 1))
    page(block, width: 60, glyphs: glyphs)
      .show(nil, in: Rect(width: 60, height: 1), on: &target, changed: changed)
    return text(target)
  }
}
