import Canvas
import FrontEnd
import Testing
import ViewModels

@Suite("The doctor on the screen")
struct DoctorFrameTests {
  private static let diagnosis = Diagnosis(
    [
      Diagnosis.Section(
        Phrase("Terminal", "终端"),
        [
          Diagnosis.Row(
            Phrase("type", "类型"), Phrase(both: "xterm-256color"), why: Phrase(both: "TERM")),
          Diagnosis.Row(
            Phrase("answers", "应答"), Phrase("none", "无"),
            why: Phrase("within 150 ms, so TERM is believed", "150 毫秒内未应答，按 TERM 处理"), .note,
            remedy: Phrase("nothing to do, unless columns look wrong", "如无错位，可不处理")),
        ]),
      Diagnosis.Section(
        Phrase("Colours", "颜色"),
        [
          Diagnosis.Row(
            Phrase("number", "颜色数"), Phrase(both: "256"),
            why: Phrase("the terminal's description says so", "据终端描述"), force: "--color"),
          Diagnosis.Row(
            Phrase("look", "主题"), Phrase("cannot be read", "无法读取"), force: "--theme", .fault,
            remedy: Phrase("mend ~/nord.toml:3:5", "请修正 ~/nord.toml:3:5")),
        ]),
    ], characters: [.ascii, .lines])

  private func state(
    _ language: Language, _ width: Int, _ height: Int, glyphs: GlyphTier = .braille
  ) -> DashboardState {
    var state = DashboardState(
      language: language, size: ScreenSize(width: width, height: height), database: "land.db",
      glyphs: glyphs)
    _ = state.update(.ledgerLoaded(LawLedgers.land))
    state.press("D")
    _ = state.update(.diagnosed(Self.diagnosis))
    return state
  }

  private func lines(_ state: DashboardState) -> ArraySlice<String> {
    frame(state).lines.map { line in
      let end = line.unicodeScalars.lastIndex { $0 != " " }
      return end.map { String(line.unicodeScalars[...$0]) } ?? ""
    }[2...]
  }

  @Test func `stands in columns, the reason behind what was found where it is narrow`() {
    #expect(
      lines(state(.chinese, 80, 24)).prefix(14).joined(separator: "\n") == """
         故障 1 处，提示 1 处   y 复制一行，Y 复制全部；亦可运行 zhenping doctor

         ─ 终端 ───────────────────────────────────────────────────────────────────────
        ▌      类型    xterm-256color  TERM
         提示  应答    无  150 毫秒内未应答，按 TERM 处理
                       → 如无错位，可不处理

         ─ 颜色 ───────────────────────────────────────────────────────────────────────
               颜色数  256  据终端描述  --color
         故障  主题    无法读取  --theme
                       → 请修正 ~/nord.toml:3:5

         ─ 字符对照 ───────────────────────────────────────────────────────────────────
                  ....5...10...15...20....|
        """)
  }

  @Test func `has columns for the reason and the flag where it is wide`() {
    #expect(
      lines(state(.english, 120, 40)).prefix(17).joined(separator: "\n") == """
         1 × fault, 1 × note   y copies a line, Y all of it; also: zhenping doctor

         ─ Terminal ───────────────────────────────────────────────────────────────────────────────────────────────────────────
        ▌       type     xterm-256color  TERM
         note   answers  none            within 150 ms, so TERM is believed
                         → nothing to do, unless columns look wrong

         ─ Colours ────────────────────────────────────────────────────────────────────────────────────────────────────────────
                number   256             the terminal's description says so                                             --color
         fault  look     cannot be read                                                                                 --theme
                         → mend ~/nord.toml:3:5

         ─ Chart of characters ────────────────────────────────────────────────────────────────────────────────────────────────
                 ....5...10...15...20....|
         ASCII   +--+ | # = ~ . 0123 abc |
         lines   ┌──┬──┐├──┼──┤└──┴──┘│─┤|
         The rule at the right is straight where every character is as wide as expected.
        """)
  }

  @Test(arguments: Language.allCases)
  func `fits every size, whole characters only`(language: Language) {
    for (width, height) in [(40, 12), (60, 20), (80, 24), (84, 50), (120, 40), (200, 60)] {
      for tier in GlyphTier.allCases {
        var state = state(language, width, height, glyphs: tier)
        for _ in 0..<6 {
          let grid = frame(state)
          #expect(grid.size == Size(width: width, height: height))
          #expect(grid.cursor != nil)
          state.press("j")
        }
      }
    }
  }

  @Test func `every role is shown in its own look`() {
    let page = frame(state(.english, 200, 60))
    let shown = Set(page.cells.map(\.role))
    #expect(shown.isSuperset(of: Role.allCases))
  }
}

@Suite("The list of looks on the screen")
struct ThemeListFrameTests {
  @Test func `stands beside what it changes the look of`() {
    var state = DashboardState(
      language: .chinese, size: ScreenSize(width: 80, height: 24), database: "land.db",
      theme: "nord",
      themes: [
        ThemeChoice("auto", title: Phrase("Terminal", "终端"), detail: Phrase("follows", "随终端")),
        ThemeChoice("nord", title: Phrase(both: "Nord"), detail: Phrase("dark", "深色")),
      ])
    _ = state.update(.ledgerLoaded(LawLedgers.land))
    state.press("T")
    let drawn = frame(state).lines[8...15].map { String($0.suffix(43)) }
    #expect(
      drawn.joined(separator: "\n") == """
             ┌─ 主题 ─────────── Enter 采用 · Esc 还原 ─┐
        ─────────│ ›  输入文字或拼音首字母                  │
        471 │    终端                          随终端  │
        3│▌ ● Nord                            深色  │
                                                  │
                                                  │
                                                  │
        ──────────────────────────────────────────┘
        """)
  }
}
