import Domain

extension Panel {
  /// Problems, the tasks made of them, the measures made of those; and what of it is done.
  static let rectification = Panel(
    id: "rectification", title: Phrase("Rectification", "三项整改"),
    corner: { input in
      input.scope.main("rectification.problems").map {
        FigureFormat.number($0.figure) + input.say(" problems", " 个问题")
      } ?? ""
    },
    summary: { Content(summary($0)) },
    brief: { input in
      let chain = Rectification.all(in: input.scope).first
      let rate =
        input.scope.main("rectification.problemRate")
        ?? input.scope.main("rectification.taskRate")
      return input.inOneLine([
        chain?.line(input, joint: " · ") ?? [], rate.map { [input.fullEntry($0)] } ?? [],
      ])
    },
    claims: { $0.text.hasPrefix("rectification.") },
    headline: "rectification.problems",
    sections: { input in
      let chains = Rectification.all(in: input.scope).flatMap { chain in
        [Block.line(chain.line(input, joint: "  →  "))] + chain.ratios(input)
      }
      let rates = rates(input)
      return chains + (chains.isEmpty || rates.isEmpty ? [] : [.space]) + rates
        + gap(input)
    })

  private static func rates(_ input: PanelInput, atMost limit: Int = .max) -> [Block] {
    let names: [(code: Indicator.Code, name: Phrase)] = [
      ("rectification.problemRate", Phrase("problems done", "问题整改完成率")),
      ("rectification.taskRate", Phrase("tasks done", "任务整改完成率")),
    ]
    let rows = names.flatMap { code, name in
      input.scope.all(code).map { rate in
        Bars.Row(
          label: ([name.text(in: input.language)]
            + [input.segment(rate.figure.segments)]
            .compactMap { $0 }).joined(separator: " "),
          entries: [input.fullEntry(rate)], value: rate.figure.value?.fraction ?? Fraction(0))
      }
    }
    return rows.isEmpty ? [] : [.bars(Bars(rows: Array(rows.prefix(limit)), full: .hundredPercent))]
  }

  /// The third layer has no rate where the others have.
  private static func gap(_ input: PanelInput) -> [Block] {
    let rated =
      input.scope.all("rectification.problemRate") + input.scope.all("rectification.taskRate")
    guard !rated.isEmpty, let measures = input.scope.main("rectification.measures") else {
      return []
    }
    let count = FigureFormat.number(measures.figure)
    return [
      input.remark(
        .missing,
        input.say(
          "How many of the \(count) measures are done is not reported.",
          "\(count)条措施的完成率未报。"))
    ]
  }

  private static func summary(_ input: PanelInput) -> [Block] {
    let chains = Rectification.all(in: input.scope).prefix(3).map { chain in
      Block.line(chain.line(input, joint: input.say("→", " → ")))
    }
    return chains + rates(input, atMost: 7)
  }
}
