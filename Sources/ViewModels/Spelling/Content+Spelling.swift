extension Content {
  /// As a terminal can show it; the same numbers to be selected.
  func spelled(_ spelling: Spelling) -> Content {
    spelling.isLatin || spelling.isNarrow ? Content(blocks.map { $0.spelled(spelling) }) : self
  }
}

extension Block {
  fileprivate func spelled(_ spelling: Spelling) -> Block {
    let block = mapEntries { Entry(spelling.spell($0.text), $0.tone, $0.anchor) }
    switch block {
    case .table(var table):
      for index in table.columns.indices { table.columns[index].title.spell(spelling) }
      return .table(table)
    case .bars(var bars):
      for index in bars.rows.indices {
        bars.rows[index].label.spell(spelling)
        bars.rows[index].remark.spell(spelling)
      }
      return .bars(bars)
    case .line:
      // Read as one text.
      guard case .line(let written) = self else { return block }
      return .line(spelling.spell(written))
    case .pairs(var pairs):
      for index in pairs.indices { pairs[index].label.spell(spelling) }
      return .pairs(pairs)
    case .heading(let title, let trailing):
      return .heading(spelling.spell(title), trailing: spelling.spell(trailing))
    case .stages(let stages):
      return .stages(stages.map { Stage(name: spelling.spell($0.name), state: $0.state) })
    case .passage(let passage): return .passage(passage.spelled(spelling))
    case .trend(var trend):
      for index in trend.points.indices { trend.points[index].label.spell(spelling) }
      trend.unit.spell(spelling)
      trend.target?.label.spell(spelling)
      return .trend(trend)
    case .share(var share):
      for index in share.parts.indices { share.parts[index].label.spell(spelling) }
      return .share(share)
    case .heat(var heat):
      for index in heat.columns.indices { heat.columns[index].spell(spelling) }
      return .heat(heat)
    case .number(var number):
      number.unit.spell(spelling)
      return .number(number)
    case .findings(let findings): return .findings(findings.spelled(spelling))
    case .specimen(let specimen): return .specimen(specimen.without(spelling))
    case .space: return block
    }
  }
}

extension Findings {
  fileprivate func spelled(_ spelling: Spelling) -> Findings {
    var findings = self
    for index in findings.sections.indices {
      findings.sections[index].title.spell(spelling)
      for row in findings.sections[index].rows.indices {
        for part in [\Row.verdict, \.name, \.found, \.why, \.force, \.remedy] {
          findings.sections[index].rows[row][keyPath: part].text.spell(spelling)
        }
      }
    }
    return findings
  }
}

extension Specimen {
  /// Without the characters that could not be shown.
  fileprivate func without(_ spelling: Spelling) -> Specimen {
    guard case .characters(let classes) = self else { return self }
    return .characters(
      classes.filter { item in
        switch item {
        case .ascii, .lines, .blocks, .braille: true
        case .arrows, .punctuation: !spelling.isNarrow
        case .chinese, .chinesePunctuation: !spelling.isLatin
        }
      })
  }
}

extension Passage {
  /// Part by part, so that the marked words stay marked.
  func spelled(_ spelling: Spelling) -> Passage {
    let parts = spelling.spell([before, marked, after])
    return Passage(before: parts[0], marked: parts[1], after: parts[2])
  }
}

extension String {
  fileprivate mutating func spell(_ spelling: Spelling) { self = spelling.spell(self) }
}
