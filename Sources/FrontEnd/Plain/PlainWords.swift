import ViewModels

/// The texts of a screen as they are heard: no bars, no arrows, no gaps that mean something.
struct PlainWords {
  let language: Language

  func say(_ english: String, _ chinese: String) -> String {
    Phrase(english, chinese).text(in: language)
  }

  /// A pause within a thought, between its parts, before what belongs to a name.
  var comma: String { say(", ", "，") }
  var semicolon: String { say("; ", "；") }
  var colon: String { say(": ", "：") }

  func inBrackets(_ text: String) -> String { say(" (\(text))", "（\(text)）") }

  /// What stands between a number and its unit.
  func gap(before unit: String) -> String {
    unit.unicodeScalars.first.map { $0.isASCII && $0 != "%" } == true ? " " : ""
  }

  func list(_ parts: [String]) -> String {
    parts.filter { !$0.isEmpty }.joined(separator: comma)
  }

  /// A name with what is to be said of it; the flag where it is heard before the numbers.
  func named(_ name: String, _ flag: Objection?, _ parts: [String]) -> String {
    let flag = flag.map { inBrackets($0.word.text(in: language)) } ?? ""
    let rest = list(parts)
    let head = name + flag
    return head.isEmpty ? rest : rest.isEmpty ? head : head + colon + rest
  }

  /// Pieces of one line as they stand one behind the other.
  func words(of entries: [Entry]) -> String {
    words(of: entries.map(text).joined())
  }

  /// One of them before it is made words.
  private func text(of entry: Entry) -> String {
    // A line chart one cell high stands between where it comes from and where it goes to.
    let isSparkline =
      !entry.text.isEmpty && entry.text.unicodeScalars.allSatisfy(Self.sparks.contains)
    return isSparkline && entry.text.count > 1 ? say("to", "到") : entry.text
  }

  private static let sparks = Set("▁▂▃▄▅▆▇█·_.-=^?".unicodeScalars)

  /// Signs become words, pictures nothing, gaps commas.
  func words(of text: String) -> String {
    let trimmed = text.trimmed
    if trimmed == "–" || trimmed == "-" { return say("none", "无") }
    if trimmed == "…" { return say("not reported", "未报") }
    return tidied(spelled(trimmed))
  }

  /// A period as an axis names it, `23上`, in words.
  func period(_ label: String) -> String {
    let text = words(of: label)
    let isHalf = text.last == "上" || text.last == "下"
    guard isHalf, text.dropLast().allSatisfy(\.isASCII), text.count > 1 else { return text }
    return "\(text.dropLast())年\(text.suffix(1))半年"
  }

  /// A sentence that is not ours: as it is written, without what would be a picture.
  func quoted(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { kept.append(scalar.isPicture ? " " : scalar) }
    return String(kept).trimmed
  }

  private func spelled(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    let isChange = scalars.contains("▲") || scalars.contains("▼")
    var spelled = ""
    var isBehindSign = false
    for (index, scalar) in scalars.enumerated() {
      let before = index > 0 ? scalars[index - 1] : " "
      let after = index + 1 < scalars.count ? scalars[index + 1] : " "
      let sign = Sign(
        scalar, isBeforeNumber: after.isDigit,
        isAfterGap: !before.isDigit && !before.properties.isAlphabetic,
        isAlone: before == " " && after == " ", isBehindNumber: before.isDigit,
        isChange: isChange)
      if let word = sign?.word(self) {
        // It has the gaps that it needs.
        while spelled.last == " " { spelled.removeLast() }
        spelled += word
        isBehindSign = true
      } else if scalar == " ", isBehindSign {
        continue
      } else {
        isBehindSign = false
        spelled.unicodeScalars.append(scalar.isPicture ? " " : scalar)
      }
    }
    return spelled
  }

  /// Wide gaps become commas, and no mark is said twice.
  private func tidied(_ text: String) -> String {
    var tidied = ""
    var gap = 0
    for character in text {
      if character == " " {
        gap += 1
        continue
      }
      if gap > 0, let last = tidied.last {
        let isJoined = "，。：；、（“,;:(".contains(last) || "，。：；、）”,;:)".contains(character)
        if isJoined {
          if last.isASCII, ",;:".contains(last) { tidied.append(" ") }
        } else {
          tidied += gap > 1 ? comma : " "
        }
      }
      gap = 0
      tidied.append(character)
    }
    return tidied
  }
}

/// A sign that a voice would pass over, or read by a name that means nothing here.
private enum Sign {
  case to, dividedBy, about, atLeast, atMost, above, below, equals, plus, minus, negative
  case increase, decrease, times, separator

  init?(
    _ scalar: Unicode.Scalar, isBeforeNumber: Bool, isAfterGap: Bool, isAlone: Bool,
    isBehindNumber: Bool, isChange: Bool
  ) {
    switch scalar {
    case "→": self = .to
    case "–" where isBeforeNumber && isBehindNumber: self = .to
    case "÷": self = .dividedBy
    case "×": self = .times
    case "≈": self = .about
    case "≥": self = .atLeast
    case "≤": self = .atMost
    case ">" where isBeforeNumber: self = .above
    case "<" where isBeforeNumber: self = .below
    case "=" where isAlone: self = .equals
    case "+" where isAlone: self = .plus
    case "−": self = .minus
    case "+" where isBeforeNumber && isAfterGap: self = .increase
    case "-" where isBeforeNumber && isAfterGap: self = isChange ? .decrease : .negative
    case "·" where isAlone: self = .separator
    default: return nil
    }
  }

  func word(_ words: PlainWords) -> String {
    switch self {
    case .to: words.say(" to ", " 到 ")
    case .dividedBy: words.say(" divided by ", " 除以 ")
    case .times: words.say(" times ", " 乘 ")
    case .about: words.say(" about ", "约")
    case .atLeast: words.say(" at least ", "不少于")
    case .atMost: words.say(" at most ", "不超过")
    case .above: words.say(" more than ", "超过")
    case .below: words.say(" less than ", "不到")
    case .equals: words.say(" equals ", " 等于 ")
    case .plus: words.say(" plus ", " 加 ")
    case .minus: words.say(" minus ", " 减 ")
    case .negative: words.say(" minus ", "负")
    case .increase: words.say(" up ", " 增 ")
    case .decrease: words.say(" down ", " 减 ")
    case .separator: words.comma
    }
  }
}

extension Unicode.Scalar {
  /// Lines, blocks, braille, arrows and other shapes: nothing that could be read out.
  fileprivate var isPicture: Bool {
    switch value {
    case 0x2190...0x21FF, 0x2500...0x25FF, 0x2600...0x27BF, 0x2800...0x28FF, 0x2B00...0x2BFF,
      0x2022, 0x2039, 0x203A:
      true
    default: value < 0x20 || (0x7F...0x9F).contains(value)
    }
  }

  var isDigit: Bool { ("0"..."9").contains(self) }
}

extension String {
  /// Without blanks at its ends.
  fileprivate var trimmed: String {
    let start = firstIndex { $0 != " " } ?? endIndex
    let end = lastIndex { $0 != " " }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
