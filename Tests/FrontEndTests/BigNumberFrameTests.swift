import Testing
import ViewModels

@Suite("Big numbers")
struct BigNumberFrameTests {
  @Test func `digits five rows high, the unit behind them`() {
    expectDrawing(
      page(.number(BigNumber("1,285", unit: "人")), width: 60),
      """
        ████      ██████ ██████ ██████
          ██          ██ ██  ██ ██
          ██      ██████ ██████ ██████
          ██   ▄▄ ██     ██  ██     ██
        ██████ ▄▀ ██████ ██████ ██████  人
      """)
    expectDrawing(
      page(.number(BigNumber("60.2%", unit: "")), width: 60),
      """
        ██████ ██████    ██████ ██  ██
        ██     ██  ██        ██    ▄█▀
        ██████ ██  ██    ██████   ██
        ██  ██ ██  ██    ██     ▄█▀
        ██████ ██████ ▄▄ ██████ ██  ██
      """)
  }

  @Test func `all digits, and ASCII ones`() {
    expectDrawing(
      page(.number(BigNumber("-3467890", unit: "")), width: 60),
      """
             ██████ ██  ██ ██████ ██████ ██████ ██████ ██████
                 ██ ██  ██ ██         ██ ██  ██ ██  ██ ██  ██
        ████ ██████ ██████ ██████     ██ ██████ ██████ ██  ██
                 ██     ██ ██  ██     ██ ██  ██     ██ ██  ██
             ██████     ██ ██████     ██ ██████ ██████ ██████
      """)
    expectDrawing(
      page(.number(BigNumber("1,5", unit: "persons")), width: 60, glyphs: .lines),
      """
        ####      ######
          ##      ##
          ##      ######
          ##   ##     ##
        ###### ## ######  persons
      """)
  }

  @Test func `one line where they do not fit, or are no digits`() {
    expectDrawing(page(.number(BigNumber("1,285", unit: "人")), width: 20), " 1,285人")
    expectDrawing(page(.number(BigNumber("≥90", unit: "persons")), width: 60), " ≥90 persons")
    expectDrawing(page(.number(BigNumber("1,285", unit: "人")), width: 5), " …")
  }
}
