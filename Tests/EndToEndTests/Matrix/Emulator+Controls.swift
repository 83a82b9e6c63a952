/// What the sequences do.
extension Emulator {
  func takeControl(_ byte: UInt8) {
    switch byte {
    case 0x00, 0x07: break
    case 0x08:
      isAtEdge = false
      column = max(0, column - 1)
    case 0x09:
      isAtEdge = false
      column = min(size.columns - 1, (column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: index()
    case 0x0D:
      isAtEdge = false
      column = 0
    case 0x0E: isShifted = true
    case 0x0F: isShifted = false
    case 0x1B: state = .escape
    default: complain("the control character \(byte)")
    }
  }

  func takeEscape(_ byte: UInt8) {
    state = .ground
    switch Character(Unicode.Scalar(byte)) {
    case "[": state = .control([])
    case "]", "P", "_", "^":
      state = .string(byte, [])
    case "(", ")", " ", "%", "#": state = .letters(byte)
    case "7": keep()
    case "8": restore(kept)
    case "D": index()
    case "E":
      column = 0
      index()
    case "M": reverseIndex()
    case "=": hasKeypad = true
    case ">": hasKeypad = false
    case "H", "\\": break
    case "c": reset()
    default: complain("ESC \(Character(Unicode.Scalar(byte)))")
    }
  }

  func perform(_ sequence: ControlSequence) {
    if sequence.mark != nil || !sequence.middle.isEmpty {
      performMarked(sequence)
      return
    }
    let count = sequence.number(0)
    let kind = sequence.numbers.first ?? 0
    switch sequence.final {
    case "A": move(toRow: row - count)
    case "B", "e": move(toRow: row + count)
    case "C", "a": move(toColumn: column + count)
    case "D": move(toColumn: column - count)
    case "E":
      move(toRow: row + count)
      move(toColumn: 0)
    case "F":
      move(toRow: row - count)
      move(toColumn: 0)
    case "G", "`": move(toColumn: count - 1)
    case "d": move(toRow: count - 1)
    case "H", "f":
      move(toRow: count - 1)
      move(toColumn: sequence.number(1) - 1)
    case "I": move(toColumn: (column / 8 + count) * 8)
    case "Z": move(toColumn: max(0, (column + 7) / 8 - count) * 8)
    case "J": eraseScreen(kind)
    case "K": eraseLine(kind)
    case "X": blank(row, column..<min(size.columns, column + count))
    case "P": deleteCharacters(count)
    case "@": insertBlanks(count)
    case "L": if (top...bottom).contains(row) { scroll(from: row, by: -count) }
    case "M": if (top...bottom).contains(row) { scroll(from: row, by: count) }
    case "S": scroll(from: top, by: count)
    case "T": scroll(from: top, by: -count)
    case "b": repeatLast(count)
    case "m": if !pen.take(sequence.groups) { complain(sequence.words) }
    case "r":
      top = min(count, size.rows) - 1
      let last = sequence.numbers.count > 1 ? sequence.numbers[1] : 0
      bottom = last == 0 ? size.rows - 1 : min(last, size.rows) - 1
      move(toRow: 0)
      move(toColumn: 0)
    case "s": keep()
    case "u": restore(kept)
    case "h", "l":
      for mode in sequence.numbers {
        switch mode {
        case 4: isInserting = sequence.final == "h"
        // The cursor of tmux and screen, which is drawn or not.
        case 34: break
        default: complain(sequence.words)
        }
      }
    // What the window is called is kept and taken back.
    case "t" where [22, 23].contains(kind): break
    case "g": break
    default: answer(sequence)
    }
  }

  private func performMarked(_ sequence: ControlSequence) {
    switch (sequence.mark, sequence.middle, sequence.final) {
    case ("?", "", "h"): for mode in sequence.numbers { set(mode, true) }
    case ("?", "", "l"): for mode in sequence.numbers { set(mode, false) }
    // The Linux console's cursor, and a soft reset.
    case ("?", "", "c"): break
    case (nil, "!", "p"):
      pen = Pen()
      modes.insert(25)
      isInserting = false
      hasKeypad = false
    default: answer(sequence)
    }
  }

  private func set(_ mode: Int, _ isOn: Bool) {
    switch mode {
    case 47, 1047, 1049:
      guard manners.isEmulator else {
        complain("mode \(mode)")
        return
      }
      showAlternate(isOn)
    case 1, 3, 4, 5, 6, 7, 12, 25, 1000, 1002, 1003, 1004, 1006, 2004, 2026, 2031: break
    default: complain("mode \(mode)")
    }
    if isOn { modes.insert(mode) } else { modes.remove(mode) }
  }

  private func showAlternate(_ isOn: Bool) {
    guard isOn == (hidden == nil) else { return }
    if isOn {
      keptByAlternate = now
      hidden = squares
      squares = Array(repeating: Square(), count: squares.count)
    } else {
      squares = hidden ?? squares
      hidden = nil
      restore(keptByAlternate)
    }
  }

  private var now: Kept {
    Kept(column: column, row: row, pen: pen, lines: lines, isShifted: isShifted)
  }

  private func keep() { kept = now }

  private func restore(_ kept: Kept) {
    pen = kept.pen
    lines = kept.lines
    isShifted = kept.isShifted
    move(toRow: kept.row)
    move(toColumn: kept.column)
  }

  private func reset() {
    showAlternate(false)
    pen = Pen()
    modes = Self.startModes
    isInserting = false
    hasKeypad = false
    lines = [false, false]
    isShifted = false
    (top, bottom) = (0, size.rows - 1)
    eraseScreen(2)
    move(toRow: 0)
    move(toColumn: 0)
  }
}
