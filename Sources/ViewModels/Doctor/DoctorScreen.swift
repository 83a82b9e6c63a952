/// The screen that says what terminal, machine and database are like.
public enum DoctorScreen {
  /// The page; `nil` is that the doctor still looks.
  ///
  /// - Parameters:
  ///   - diagnosis: What was found.
  ///   - language: The language of its words.
  /// - Returns: The findings, and what to see with one's own eyes.
  public static func content(of diagnosis: Diagnosis?, in language: Language) -> Content {
    guard let diagnosis else {
      let words = Phrase("Looking around …", "正在检查…").text(in: language)
      return Content([.line([Entry(words, .muted)])])
    }
    var page = page(of: diagnosis, in: language)
    let hint = Phrase(
      "y copies a line, Y all of it; also: zhenping doctor",
      "y 复制一行，Y 复制全部；亦可运行 zhenping doctor")
    page.blocks[0] = .line([
      summary(of: diagnosis, in: language), Entry("   "), Entry(hint.text(in: language), .muted),
    ])
    return page
  }

  /// The same on paper.
  public static func page(of diagnosis: Diagnosis, in language: Language) -> Content {
    Content([
      .line([summary(of: diagnosis, in: language)]),
      .findings(Findings(diagnosis, in: language)), .space,
      .heading(Phrase("Chart of characters", "字符对照").text(in: language)),
      .specimen(.characters(diagnosis.characters)), .space,
      .heading(Phrase("Chart of colours", "颜色对照").text(in: language)), .specimen(.colours),
    ])
  }

  private static func summary(of diagnosis: Diagnosis, in language: Language) -> Entry {
    let worst = diagnosis.worst
    return Entry(diagnosis.summary.text(in: language), worst == .fine ? .good : worst.tone)
  }
}

extension Diagnosis {
  /// All rows as lines of text, for a report.
  func text(in language: Language) -> String {
    Findings(self, in: language).sections.map { section in
      (["[\(section.title)]"]
        + section.rows.map { $0.entries.map(\.text).joined(separator: "  ") })
        .joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }
}

extension Command {
  static let doctor = Command(
    "doctor", [.character("D")], Phrase("What is the matter here", "诊断终端与环境")
  ) { state in
    if state.screen != .doctor { state.enter(.doctor) }
    return [.diagnose]
  }
}

extension Phrase {
  static let noFiguresHere = Phrase("There are no figures here.", "此处没有数字。")
}
