import Domain
import Testing
import ViewModels

@Suite("Parts of a whole")
struct ShareFrameTests {
  private let share = ShareBar(
    parts: [
      ("县内", 265, "56.3%"), ("省外", 148, "31.4%"), ("市外省内", 35, "7.4%"), ("县外市内", 23, "4.9%"),
      ("未就业", 0, "0.0%"),
    ].map { label, number, share in
      ShareBar.Part(
        label: label, value: Fraction(Int128(number)),
        entries: [Entry("\(number)人", .plain, anchor(number)), Entry(share, .derived)])
    })

  @Test func `one bar in parts, each with its fill, its number and its share`() {
    expectDrawing(
      page(.share(share), width: 60),
      """
       █████████████████████████████████▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▒▒▒▒░░░

       █ 县内      265人  56.3%
       ▓ 省外      148人  31.4%
       ▒ 市外省内   35人   7.4%
       ░ 县外市内   23人   4.9%
         未就业      0人   0.0%
      """)
  }

  @Test func `in a frame the bar has no room around it, without blocks other fills`() {
    expectDrawing(
      page(.share(share), width: 60, isRoomy: false, glyphs: .ascii),
      """
       #################################==================----...
       # 县内      265人  56.3%
       = 省外      148人  31.4%
       - 市外省内   35人   7.4%
       . 县外市内   23人   4.9%
         未就业      0人   0.0%
      """)
  }

  @Test func `on a narrow page the numbers stand below their names`() {
    expectDrawing(
      page(.share(share), width: 20),
      """
       ██████████▓▓▓▓▓▓▒░

       █ 县内
         265人  56.3%
       ▓ 省外
         148人  31.4%
       ▒ 市外省内
          35人   7.4%
       ░ 县外市内
          23人   4.9%
         未就业
           0人   0.0%
      """)
  }

  @Test func `where there is nothing to be parted there is no bar`() {
    let none = ShareBar(parts: [
      ShareBar.Part(label: "县内", value: Fraction(0), entries: [Entry("0人")])
    ])

    expectDrawing(page(.share(none), width: 30), "   县内  0人")
  }
}
