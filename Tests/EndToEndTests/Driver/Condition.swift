extension TmuxScreen {
  /// Something that a frame can fulfil.
  struct Condition: Sendable {
    let words: String
    /// The only frame that will do.
    let expected: Frame?
    let holds: @Sendable (Frame) -> Bool

    init(words: String, expected: Frame? = nil, holds: @escaping @Sendable (Frame) -> Bool) {
      self.words = words
      self.expected = expected
      self.holds = holds
    }

    static func contains(_ text: String) -> Condition {
      Condition(words: "contains “\(text)”") { $0.contains(text) }
    }

    static func lacks(_ text: String) -> Condition {
      Condition(words: "lacks “\(text)”") { !$0.contains(text) }
    }

    /// A line that says this and nothing else.
    static func line(_ text: String) -> Condition {
      Condition(words: "has the line “\(text)”") { $0.lines.contains(text) }
    }

    static func headline(has text: String) -> Condition {
      Condition(words: "has “\(text)” in its first line") { $0.first.contains(text) }
    }

    static func lastLine(has text: String) -> Condition {
      Condition(words: "has “\(text)” in its last line") { $0.last.contains(text) }
    }

    static func lastLine(lacks text: String) -> Condition {
      Condition(words: "has no “\(text)” in its last line") {
        !$0.last.isEmpty && !$0.last.contains(text)
      }
    }

    /// The selection is in the row that has the text.
    static func marks(_ text: String) -> Condition {
      Condition(words: "marks the row of “\(text)”") { $0.markedRow?.contains(text) ?? false }
    }

    /// A row has this, each blank with a star behind it being blanks, or none.
    static func row(_ pattern: String) -> Condition {
      let parts = pattern.split(separator: " *").map { String($0) }
      return Condition(words: "has a row of “\(pattern)”") { frame in
        frame.lines.contains { line in
          guard let first = parts.first, let start = line.firstRange(of: first) else {
            return false
          }
          var rest = line[start.upperBound...]
          for part in parts.dropFirst() {
            rest = rest.drop { $0 == " " }
            guard rest.hasPrefix(part) else { return false }
            rest = rest.dropFirst(part.count)
          }
          return true
        }
      }
    }

    static func equals(_ expected: Frame) -> Condition {
      Condition(words: "is as expected", expected: expected) { $0 == expected }
    }

    /// Nothing is wrong with it; a frame that is half painted may not be yet.
    static let whole = Condition(words: "is whole") { $0.faults.isEmpty }

    /// A frame made for just this size: it reaches the right edge and the last row.
    static func fills(_ size: ScreenSize) -> Condition {
      Condition(words: "fills \(size.testDescription)") { frame in
        guard frame.faults.isEmpty, frame.size == size else { return false }
        guard size.hasPanels else {
          return frame.contains("需 40×12，现 \(size.columns)×\(size.rows)")
        }
        return frame.first.columns == size.columns - 1 && frame.last.columns == size.columns - 1
          && Speech.allCases.contains { frame.last.hasSuffix($0.lastHint) }
      }
    }

    static func and(_ conditions: Condition...) -> Condition {
      Condition(words: conditions.map(\.words).joined(separator: ", ")) { frame in
        conditions.allSatisfy { $0.holds(frame) }
      }
    }
  }
}
