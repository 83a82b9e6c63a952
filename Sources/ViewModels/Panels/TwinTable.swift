import Domain

/// Households beside their persons, a row a statement, so that one said twice is seen twice.
struct TwinTable {
  let kinds: [(code: Indicator.Code, name: Phrase)]
  /// Whether two numbers of one kind and date contradict each other.
  ///
  /// Not for those that a report gives in part as well: 低保17户，其中A类9户 has one code.
  var isOneEach = true

  /// Two columns on the overview, whose frame says what they are.
  func table(_ input: PanelInput, isShort: Bool) -> Table {
    Table(
      columns: Self.columns(input, isShort: isShort),
      rows: kinds.flatMap { code, name in
        let twins = input.scope.twins(code)
        return twins.indices.map {
          row(twins, $0, name.text(in: input.language), input, isShort: isShort)
        }
      })
  }

  static func columns(_ input: PanelInput, isShort: Bool) -> [Table.Column] {
    let counts = [
      Table.Column(""),
      Table.Column(isShort ? "" : input.say("hh", "户"), isNumeric: true),
      Table.Column(isShort ? "" : input.say("persons", "人"), isNumeric: true),
    ]
    guard !isShort else { return counts }
    return counts + [
      Table.Column(input.say("per hh", "户均"), isNumeric: true, priority: 4),
      Table.Column(input.say("as of", "时点"), priority: 3),
    ]
  }

  private func row(
    _ twins: [Twin], _ index: Int, _ name: String, _ input: PanelInput, isShort: Bool
  ) -> Table.Row {
    let twin = twins[index]
    let label = ([name] + [input.segment(twin.segments)].compactMap { $0 }).joined(separator: " ")
    var entries = [Entry(label), input.entry(twin.households), input.entry(twin.persons)]
    if !isShort {
      let perHousehold = twin.personsPerHousehold?.rounded(to: 2).description
      entries.append(input.derived(perHousehold, "perHousehold", from: twin.first))
      entries.append(Entry(input.asOf(twin.first), .muted))
    }
    let isContradicted =
      isOneEach
      && twins[..<index].contains {
        $0.segments == twin.segments && $0.first?.figure.asOf == twin.first?.figure.asOf
          && !$0.says(the: twin)
      }
    return Table.Row(entries, flag: isContradicted ? .wrong : nil)
  }
}

extension Twin {
  /// The two do not contradict each other.
  fileprivate func says(the other: Twin) -> Bool {
    func agree(_ a: Record?, _ b: Record?) -> Bool {
      guard let a, let b else { return true }
      return a.figure.value == b.figure.value
    }
    return agree(households, other.households) && agree(persons, other.persons)
  }
}
