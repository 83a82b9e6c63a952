import Domain

/// A number as a screen shows it, taken apart: `25.0260万元` is 25.0260 and 万元.
struct ExportNumber: Equatable {
  let value: ExactDecimal
  /// Empty where the text does not say it.
  let unit: String

  /// - Returns: `nil` for anything but one plain number with what it counts: a bound is part of what
  ///   is said, so `>90%` is no number.
  init?(_ text: String) {
    var digits = ""
    var unit = Substring()
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      switch scalar {
      case "0"..."9", ".": digits.unicodeScalars.append(scalar)
      case "-" where digits.isEmpty: digits.unicodeScalars.append(scalar)
      case "," where !digits.isEmpty: continue
      default:
        unit = text[index...]
      }
      if !unit.isEmpty { break }
    }
    let words = String(unit.drop { $0 == " " })
    guard let value = ExactDecimal(digits), Self.isUnit(words) else { return nil }
    guard Self.isGrouped(text.unicodeScalars.prefix { $0 != " " && ($0.isASCII && $0 != "%") })
    else { return nil }
    self.value = value
    self.unit = words
  }

  /// Words without another number, bracket or remark in them.
  private static func isUnit(_ words: String) -> Bool {
    words.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || scalar == "%" || scalar == " " || scalar == "/"
    } && words.unicodeScalars.count <= 16
  }

  /// Commas only where thousands end, or it may be two numbers.
  private static func isGrouped(_ number: some Collection<Unicode.Scalar>) -> Bool {
    let whole = number.prefix { $0 != "." && !$0.properties.isAlphabetic }
    let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
    return groups.count == 1 || groups.dropFirst().allSatisfy { $0.count == 3 }
  }
}
