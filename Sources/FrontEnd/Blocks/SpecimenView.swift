import Canvas
import ViewModels

/// What to see with one's own eyes: characters under a ruler, roles in their looks.
struct SpecimenView {
  let specimen: Specimen
  let width: Int
  let language: Language
  var glyphs = GlyphTier.braille

  var drawing: BlockDrawing {
    switch specimen {
    case .characters(let classes): characters(classes)
    case .colours: colours
    }
  }

  /// How far the samples reach.
  private static let reach = 24

  private func characters(_ classes: [CharacterClass]) -> BlockDrawing {
    let names = classes.map { $0.name.text(in: language) }
    let x = 1 + (names.map(\.columns).max() ?? 0) + 3
    let words = Phrase(
      "The rule at the right is straight where every character is as wide as expected.",
      "右侧竖线对齐，则字符宽度均正确。")
    let remark = TextFit.wrap([Entry(words.text(in: language), .muted)], to: max(8, width - 2))
    return BlockDrawing(height: 1 + classes.count + remark.count) { canvas in
      canvas.write("....5...10...15...20....|", x: x, line: 0, role: .axis)
      for (line, item) in zip(names, classes).enumerated() {
        canvas.write(item.0, x: 1, line: line + 1, role: .muted)
        canvas.write(item.1.sample, x: x, line: line + 1, role: .text, limit: Self.reach)
        canvas.write("|", x: x + Self.reach, line: line + 1, role: .axis)
      }
      for (line, entries) in remark.enumerated() {
        canvas.write(
          entries.map(\.text).joined(), x: 1, line: 1 + classes.count + line, role: .muted)
      }
    }
  }

  private var colours: BlockDrawing {
    var spots: [(x: Int, line: Int, text: String, role: Role)] = []
    var (x, line) = (1, 0)
    for role in Role.allCases {
      let text = sample(of: role)
      let isStart = text.hasPrefix(" ")
      if x > 1, x + text.columns > width - 1 || isStart { (x, line) = (1, line + 1) }
      spots.append((x, line, isStart ? String(text.dropFirst()) : text, role))
      x += text.columns - (isStart ? 1 : 0) + 2
    }
    return BlockDrawing(height: line + 1) { canvas in
      for spot in spots {
        canvas.write(
          spot.text, x: spot.x, line: spot.line, role: spot.role, limit: max(0, width - 1 - spot.x))
      }
    }
  }

  /// A role's name in words, `border-focus`; steps of a scale as blocks, their first after a blank.
  private func sample(of role: Role) -> String {
    var name = ""
    for letter in "\(role)" {
      if letter.isUppercase { name += "-" }
      name += letter.lowercased()
    }
    guard let step = name.last, step.isNumber else { return name }
    let block = String(repeating: glyphs.barFull, count: 2) + String(step)
    return step == "1" ? " \(name.dropLast()) \(block)" : block
  }
}
