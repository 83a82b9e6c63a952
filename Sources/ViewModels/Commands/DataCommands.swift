import Domain

extension Command {
  static let find = Command(
    "find", [.character("/")], Phrase("Find, or filter a table", "查找；表格中筛选"),
    hint: Hint(Phrase("find", "查找"))
  ) { state in
    if state.screen.isTable {
      let filter = state.tableFilter
      state.prompt = Prompt(purpose: .filter, editor: LineEditor(filter), former: filter)
    } else {
      state.prompt = Prompt(
        purpose: .find, editor: LineEditor(), former: state.wanted,
        spot: Prompt.Spot(focus: state.focus, selection: state.selection))
    }
    return []
  }

  static let nextMatch = Command(
    "next-match", [.character("n")], Phrase("Next found", "下一处"), obstacle: { $0.nothingWanted }
  ) { state in
    if state.screen.isTable { state.move(.down) } else { state.find(from: .next) }
    return []
  }

  static let previousMatch = Command(
    "previous-match", [.character("N")], Phrase("Previous found", "上一处"),
    obstacle: { $0.nothingWanted }
  ) { state in
    if state.screen.isTable { state.move(.up) } else { state.find(from: .previous) }
    return []
  }

  static let table = Command(
    "table", [.character("v")], Phrase("As a full table, and back", "完整表格 / 返回"),
    hint: Hint(Phrase("table", "表格")) { !$0.isTable },
    obstacle: { $0.screen == .doctor ? .noFiguresHere : nil }
  ) { state in
    if state.screen.isTable { state.leave() } else { state.enter(.table(isOfEverything: false)) }
    return []
  }

  static let everything = Command(
    "everything", [.character("a")], Phrase("Table of all places and periods", "全部地区、期次的总表"),
    obstacle: { $0.subject == nil ? .noReports : nil }
  ) { state in
    if state.screen == .table(isOfEverything: true) {
      state.leave()
    } else {
      state.enter(.table(isOfEverything: true))
    }
    return []
  }

  static let sort = Command(
    "sort", [.character("s")], Phrase("Sort by the next column", "按下一列排序"),
    hint: Hint(Phrase("sort", "排序"), on: \.isTable), obstacle: { $0.notATable }
  ) { state in
    state.sortByNextColumn()
    return []
  }

  static let reverseSort = Command(
    "reverse-sort", [.character("S")], Phrase("Reverse the order", "反向排序"),
    obstacle: { $0.notATable }
  ) { state in
    state.reverseSort()
    return []
  }

  static let columnLeft = Command(
    "column-left", [.character("<")], Phrase("Sort by the column at the left", "按左边一列排序"),
    obstacle: { $0.notATable }
  ) { state in
    state.sortByColumn(beside: -1)
    return []
  }

  static let columnRight = Command(
    "column-right", [.character(">")], Phrase("Sort by the column at the right", "按右边一列排序"),
    obstacle: { $0.notATable }
  ) { state in
    state.sortByColumn(beside: 1)
    return []
  }

  static let compare = Command(
    "compare", [.character("c")], Phrase("Compare with another period", "与另一期对比"),
    hint: Hint(Phrase("compare", "对比")) { !$0.isTable && !$0.isCompare },
    obstacle: { state in
      state.periods.count < 2
        ? Phrase("There is only one period to compare.", "只有一期，无从对比。") : nil
    }
  ) { state in
    if state.screen.isCompare {
      state.overlay = state.baselineList
    } else {
      state.enter(.compare(state.baseline))
    }
    return []
  }

  static let byPlace = Command(
    "by-place", [.character("w")], Phrase("Where: by the places inside", "分地区查看"),
    hint: Hint(Phrase("by place", "分地区")) { !$0.isPlaces },
    obstacle: { state in
      if state.screen.isPlaces {
        return Phrase("These are the places inside; Enter goes into one.", "已是分地区；按 Enter 进入所选地区。")
      }
      return state.atlas.children(of: state.subject?.place).isEmpty
        ? Phrase("There are no reports of places inside this one.", "没有下级地区的报告。") : nil
    }
  ) { state in
    state.enter(.places(state.selection))
    return []
  }

  static let copy = Command(
    "copy", [.character("y")], Phrase("Copy the figure with its source", "复制所选数字及出处"),
    hint: Hint(Phrase("copy", "复制")),
    obstacle: {
      $0.selection?.figure == nil && $0.selectedFinding == nil ? .nothingToCopy : nil
    }
  ) { state in state.selectedFinding.map { [.copy($0)] } ?? state.copyFigure() }

  static let copyRow = Command(
    "copy-row", [.character("Y")], Phrase("Copy the row with its source", "复制整行及出处"),
    obstacle: { $0.selection == nil ? .nothingToCopy : nil }
  ) { state in
    if state.screen == .doctor, let diagnosis = state.diagnosis {
      return [.copy(diagnosis.text(in: state.language))]
    }
    return state.copyRow()
  }

  static let export = Command(
    "export", [.character("e")], Phrase("Export what is shown", "导出当前内容"),
    hint: Hint(Phrase("export", "导出")), obstacle: { $0.subject == nil ? .noReports : nil }
  ) { state in
    state.overlay = state.exportList
    return []
  }
}

extension Phrase {
  fileprivate static let nothingToCopy = Phrase("There is no figure here to copy.", "此处没有可复制的数字。")
}

extension DashboardState {
  fileprivate var nothingWanted: Phrase? {
    // Every row that a table shows fits its filter.
    wanted.isEmpty && !screen.isTable
      ? Phrase("Nothing was looked for yet: / does.", "还没有查找内容，请先按 /。") : nil
  }

  fileprivate var notATable: Phrase? {
    screen.isTable ? nil : Phrase("Only a table can be sorted: v.", "只有表格可以排序：先按 v。")
  }
}

extension Screen {
  var isCompare: Bool { if case .compare = self { true } else { false } }
}
