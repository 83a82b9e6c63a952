import ViewModels

/// Content as lines to be heard, a thought a line.
struct PlainBlocks {
  let state: DashboardState
  let words: PlainWords

  init(_ state: DashboardState) {
    self.state = state
    words = PlainWords(language: state.language)
  }

  func lines(of content: Content) -> [PlainLine] {
    var lines: [PlainLine] = []
    for block in content.blocks {
      if case .number(let number) = block, let title = lines.popLast() {
        // Drawn large it stands by itself below its name.
        lines.append(line(number, of: title))
      } else {
        lines += self.lines(of: block).filter { !$0.text.isEmpty }
      }
    }
    return lines
  }

  private func line(_ number: BigNumber, of title: PlainLine?) -> PlainLine {
    let unit = words.words(of: number.unit)
    let text = words.named(
      title?.text ?? "", nil, [words.words(of: number.text) + words.gap(before: unit) + unit])
    return PlainLine(text, number.anchor.map { [(anchor: $0, words: text)] } ?? [])
  }

  private func lines(of block: Block) -> [PlainLine] {
    switch block {
    case .table(let table): return PlainTable(table, self).lines
    case .bars(let bars):
      return bars.rows.map(line)
    case .line(let entries): return [running(entries)]
    case .pairs(let pairs):
      var name = ""
      return pairs.map { pair in
        // Without a name it goes on with the one above.
        if !pair.label.isEmpty { name = pair.label }
        return line(name, pair.flag, running: pair.entries)
      }
    case .heading(let title, let trailing):
      let text = words.list([words.words(of: title), words.words(of: trailing)])
      return [PlainLine(words.say("Section: ", "小节：") + text)]
    case .stages(let stages): return [PlainLine(sentence(on: stages))]
    case .passage(let passage): return lines(of: passage)
    case .trend(let trend): return PlainCharts(self).lines(of: trend)
    case .share(let share):
      return share.parts.map { line($0.label, nil, $0.entries) }
    case .heat(let heat): return PlainCharts(self).lines(of: heat)
    case .number(let number): return [line(number, of: nil)]
    case .findings(let findings): return findings.sections.flatMap(lines)
    case .specimen: return [PlainLine(words.say("This is only to be looked at.", "此处仅供目视核对。"))]
    case .space: return []
    }
  }

  /// A number with its unit, which on the screen may stand elsewhere.
  func number(_ entry: Entry, unit: String? = nil) -> String {
    let text = words.words(of: entry.text)
    guard text.unicodeScalars.last?.isDigit == true,
      let unit = state.unit(of: entry.anchor) ?? unit
    else { return changed(entry, text) }
    let isOne = text == "1" && unit.last == "s" && state.language == .english
    return changed(entry, text + words.gap(before: unit) + (isOne ? String(unit.dropLast()) : unit))
  }

  /// What the last import changed has a mark on the screen.
  private func changed(_ entry: Entry, _ text: String) -> String {
    guard let anchor = entry.anchor, state.changed.contains(anchor) else { return text }
    return text + words.inBrackets(words.say("changed", "有变动"))
  }

  /// A name with numbers, each of which can be selected.
  private func line(_ label: String, _ flag: Objection?, _ entries: [Entry]) -> PlainLine {
    let name = words.words(of: label)
    let parts = entries.map { number($0) }
    return PlainLine(words.named(name, flag, parts), numbers(of: entries, name, flag))
  }

  /// The number, then what stands behind the bar: running text, `29/43条`.
  private func line(of row: Bars.Row) -> PlainLine {
    let name = words.words(of: row.label)
    let first = row.entries.first.map { number($0) } ?? ""
    let rest = runningText(Array(row.entries.dropFirst()))
    return PlainLine(
      words.named(name, row.flag, [first, rest, words.words(of: row.remark)]),
      numbers(of: row.entries, name, row.flag))
  }

  /// Each with the name that it is heard with when it is selected.
  private func numbers(
    of entries: [Entry], _ name: String, _ flag: Objection?
  ) -> [(anchor: Anchor, words: String)] {
    entries.compactMap { entry in
      entry.anchor.map { (anchor: $0, words: words.named(name, flag, [number(entry)])) }
    }
  }

  /// A name with a text.
  private func line(
    _ label: String, _ flag: Objection?, running entries: [Entry]
  ) -> PlainLine {
    let name = words.words(of: label)
    return PlainLine(
      words.named(name, flag, [runningText(entries)]), numbers(of: entries, name, flag))
  }

  /// A text with numbers in it; one that begins with an objection says so as a name does.
  private func running(_ entries: [Entry]) -> PlainLine {
    var entries = entries[...]
    var head = ""
    if let first = entries.first,
      Objection.allCases.contains(where: { $0.word.text(in: state.language) == first.text })
    {
      head = first.text + words.colon
      entries = entries.dropFirst()
    }
    let text = runningText(Array(entries))
    return PlainLine(
      head + text,
      entries.compactMap { entry in
        entry.anchor.map { (anchor: $0, words: number(entry)) }
      })
  }

  private func runningText(_ entries: [Entry]) -> String {
    let isMarked = entries.contains { entry in
      entry.anchor.map { state.changed.contains($0) } ?? false
    }
    guard isMarked else { return words.words(of: entries) }
    return words.words(of: entries) + words.inBrackets(words.say("changed", "有变动"))
  }

  private func lines(of section: Findings.Section) -> [PlainLine] {
    let title = words.say("Section: ", "小节：") + words.quoted(section.title)
    return [PlainLine(title)]
      + section.rows.map { row in
        let verdict = words.quoted(row.verdict.text)
        let name =
          words.quoted(row.name.text) + (verdict.isEmpty ? "" : words.inBrackets(verdict))
        let parts = [row.found, row.why, row.force, row.remedy].map { words.quoted($0.text) }
        let text = words.named(name, nil, parts)
        return PlainLine(text, row.found.anchor.map { [(anchor: $0, words: text)] } ?? [])
      }
  }

  private func sentence(on stages: [Stage]) -> String {
    let kinds: [(Stage.State, String)] = [
      (.done, words.say("done: ", "已完成：")), (.current, words.say("under way: ", "正在：")),
      (.ahead, words.say("still to come: ", "尚未：")),
    ]
    let parts = kinds.compactMap { state, name -> String? in
      let names = stages.filter { $0.state == state }.map(\.name)
      return names.isEmpty ? nil : name + names.joined(separator: words.say(", ", "、"))
    }
    return parts.joined(separator: words.semicolon)
  }

  func lines(of passage: Passage) -> [PlainLine] {
    let text = passage.before + passage.marked + passage.after
    return [
      PlainLine(words.say("The text: ", "原文：") + words.quoted(text)),
      PlainLine(words.say("The number in it: ", "其中所指：") + words.quoted(passage.marked)),
    ]
  }
}
