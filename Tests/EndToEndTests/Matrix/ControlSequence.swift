/// What came between CSI and its last byte, taken apart.
struct ControlSequence {
  /// `?`, `>` and the like at the beginning.
  let mark: Character?
  /// Between the semicolons what is between colons; what is left out is 0.
  let groups: [[Int]]
  /// What stands between the parameters and the last byte.
  let middle: String
  let final: Character

  var numbers: [Int] { groups.map { $0[0] } }

  /// A number of times, or a place: at least one.
  func number(_ index: Int) -> Int {
    index < groups.count ? max(1, groups[index][0]) : 1
  }

  /// As a person writes it.
  var words: String {
    let text = groups.map { $0.map { String($0) }.joined(separator: ":") }
    return "CSI \(mark.map { String($0) } ?? "")\(text.joined(separator: ";"))\(middle)\(final)"
  }

  init(_ begun: [UInt8], _ final: UInt8) {
    var begun = begun[...]
    mark =
      begun.first.flatMap { (0x3C...0x3F).contains($0) ? Character(Unicode.Scalar($0)) : nil }
    if mark != nil { begun = begun.dropFirst() }
    let parameters = begun.prefix { $0 >= 0x30 }
    middle = String(decoding: begun.dropFirst(parameters.count), as: UTF8.self)
    groups =
      parameters.isEmpty
      ? []
      : parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
        $0.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
          Int(String(decoding: $0, as: UTF8.self)) ?? 0
        }
      }
    self.final = Character(Unicode.Scalar(final))
  }
}
