import Canvas
import ViewModels

/// A screen too small for panels: it says so, and still shows the first figures.
enum TinyView {
  static func draw(_ state: DashboardState, on grid: inout Grid) {
    let size = "\(grid.size.width)×\(grid.size.height)"
    let lines = (state.welcome ?? []).prefix(1).map { $0.text(in: state.language) }
    let figures = state.firstFigures.map { "\($0.name) \($0.value)" }
    let need = Phrase("needs 40×12, has \(size)", "需 40×12，现 \(size)").text(in: state.language)
    // With one line, the first figure; with more, the sentence goes last.
    let rows = grid.size.height
    var texts = lines + figures
    if rows > 1 { texts = texts.prefix(rows - 1) + [need] }
    for (y, text) in texts.prefix(rows).enumerated() {
      let isNeed = rows > 1 && y == min(texts.count, rows) - 1
      grid.write(
        TextFit.cut(text, to: grid.size.width), x: 0, y: y, role: isNeed ? .warn : .text)
    }
  }
}
