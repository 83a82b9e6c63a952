import Canvas
import ViewModels

/// A line of text; broken where it has the room to be, else cut.
enum LineView {
  /// Cuts elsewhere what `revealed` stands in.
  static func drawing(
    of entries: [Entry], width: Int, wraps: Bool, revealed: Anchor?
  ) -> BlockDrawing {
    guard wraps else {
      let shown = scrolled(entries, to: width - 2, revealed)
      return BlockDrawing(height: 1) { draw(shown, width: width, line: 0, on: &$0) }
    }
    let lines = TextFit.wrap(entries, to: width - 2)
    return BlockDrawing(height: lines.count) { canvas in
      for (line, entries) in lines.enumerated() {
        draw(entries, width: width, line: line, on: &canvas)
      }
    }
  }

  private static func draw(
    _ entries: [Entry], width: Int, line: Int, on canvas: inout BlockCanvas
  ) {
    var x = 1
    for entry in entries {
      let room = width - 1 - x
      // A number is shown whole or not at all.
      if entry.anchor != nil, entry.text.columns > room {
        canvas.write("…", x: min(x, width - 2), line: line, role: .muted)
        return
      }
      x += canvas.write(entry, x: x, line: line, limit: room)
    }
  }

  /// The line's first entry, then as much as fits before the revealed one.
  private static func scrolled(
    _ entries: [Entry], to columns: Int, _ revealed: Anchor?
  ) -> [Entry] {
    guard let revealed, let last = entries.firstIndex(where: { $0.anchor == revealed }), last > 0
    else { return entries }
    var start = last
    var width = entries[0].text.columns + 2 + entries[last].text.columns
    while start > 1, width + entries[start - 1].text.columns <= columns {
      start -= 1
      width += entries[start].text.columns
    }
    guard start > 1 else { return entries }
    return [entries[0], Entry(" …", .muted)] + entries[start...]
  }
}

/// Names at the left, what they stand for beside them.
struct PairsView {
  let pairs: [Pair]
  let width: Int
  let language: Language

  var drawing: BlockDrawing {
    let label = pairs.map(\.label.columns).max() ?? 0
    let x = 1 + label + 3
    let flagRoom = pairs.contains { $0.flag != nil } ? 7 : 0
    let wrapped = pairs.map { TextFit.wrap($0.entries, to: max(8, width - x - 1 - flagRoom)) }
    return BlockDrawing(height: wrapped.map(\.count).reduce(0, +)) { canvas in
      var line = 0
      for (pair, lines) in zip(pairs, wrapped) {
        canvas.write(pair.label, x: 1, line: line, role: .muted)
        if let flag = pair.flag { canvas.write(flag, language, line: line) }
        for entries in lines {
          var column = x
          for entry in entries { column += canvas.write(entry, x: column, line: line) }
          line += 1
        }
      }
    }
  }
}

/// A title: on a rule where there is room.
enum HeadingView {
  static func drawing(
    _ title: String, trailing: String, width: Int, isRoomy: Bool, glyphs: GlyphTier
  ) -> BlockDrawing {
    BlockDrawing(height: 1) { canvas in
      guard isRoomy else {
        canvas.write(title, x: 1, line: 0, role: .header, limit: width - 2)
        return
      }
      canvas.write(
        String(repeating: glyphs.rule, count: max(0, width - 2)), x: 1, line: 0, role: .border)
      let text = " \(title) "
      canvas.write(text, x: 2, line: 0, role: .header, limit: width - 4)
      guard !trailing.isEmpty else { return }
      let room = width - 4 - text.columns
      canvas.write(
        "\(glyphs.between) \(trailing) ", x: 2 + text.columns, line: 0, role: .muted, limit: room)
    }
  }
}

/// The steps of a project: done joined by a line, the one under way in brackets.
enum StagesView {
  static func drawing(of stages: [Stage], width: Int, glyphs: GlyphTier) -> BlockDrawing {
    BlockDrawing(height: 1) { canvas in
      var x = 1
      for (index, stage) in stages.enumerated() {
        let isAhead = stage.state == .ahead
        if index > 0 {
          let joint = " " + String(repeating: isAhead ? glyphs.gap : glyphs.rule, count: 2) + " "
          canvas.write(joint, x: x, line: 0, role: isAhead ? .barEmpty : .ok)
          x += joint.columns
        }
        let text = stage.state == .current ? "[\(stage.name)]" : stage.name
        let role: Role = isAhead ? .muted : stage.state == .current ? .strong : .ok
        canvas.write(text, x: x, line: 0, role: role, limit: max(0, width - 1 - x))
        x += text.columns
      }
    }
  }
}

/// Running text, the number marked by brackets of its own besides its colour.
enum PassageView {
  static func drawing(of passage: Passage, width: Int, glyphs: GlyphTier) -> BlockDrawing {
    let marked = glyphs >= .blocks ? "▐\(passage.marked)▌" : "[\(passage.marked)]"
    let lines = TextFit.wrap(
      [
        Entry(passage.before), Entry(marked, .marked), Entry(passage.after),
      ], to: min(100, width - 6))
    return BlockDrawing(height: lines.count) { canvas in
      for (line, entries) in lines.enumerated() {
        var x = 3
        for entry in entries { x += canvas.write(entry, x: x, line: line) }
      }
    }
  }
}
