import Canvas
import ViewModels

/// What has to be said of a picture in words: short remarks, as many on a line as fit.
enum NotesView {
  static func lines(of notes: [String], width: Int) -> [String] {
    let room = max(1, width - 2)
    var lines: [String] = []
    for note in notes {
      if let last = lines.last, last.columns + 3 + note.columns <= room {
        lines[lines.count - 1] = last + "   " + note
        continue
      }
      lines += TextFit.wrap([Entry(note)], to: room).map { $0.map(\.text).joined() }
    }
    return lines
  }

  static func draw(_ lines: [String], from line: Int, on canvas: inout BlockCanvas) {
    for (offset, text) in lines.enumerated() {
      canvas.write(text, x: 1, line: line + offset, role: .muted)
    }
  }
}
