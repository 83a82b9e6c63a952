/// Text in ASCII and Chinese alone: of all between, nobody knows how wide a Chinese terminal draws it.
enum NarrowText {
  static func narrow(_ text: String) -> String {
    var narrow = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isASCII || isSure(scalar) {
        narrow.append(scalar)
      } else {
        narrow.append(contentsOf: likeness(of: scalar).unicodeScalars)
      }
    }
    return String(narrow)
  }

  /// Chinese characters and marks, which are wide everywhere; pieces of pictures, which are drawn as
  /// the terminal's glyphs allow.
  private static func isSure(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2500...0x259F, 0x2800...0x28FF: true
    case 0x3248...0x324F, 0xE000...0xF8FF, 0xFE00...0xFE0F, 0xFFFD, 0x1F100...0x1F1FF,
      0xE0100...0x10FFFF:
      false
    default: scalar.value >= 0x2E80
    }
  }

  /// What stands for a character in ASCII; never nothing, and never a mark that says nothing.
  static func likeness(of scalar: Unicode.Scalar) -> String {
    if let known = known[scalar] { return known }
    if let number = scalar.properties.numericValue,
      scalar.properties.generalCategory != .letterNumber,
      number == number.rounded(), (0...1000).contains(number)
    {
      return "(\(Int(number)))"
    }
    if (0xFE00...0xFE0F).contains(scalar.value)
      || scalar.value >= 0xE0100 && scalar.value <= 0xE01EF
    {
      return ""
    }
    return name(of: scalar)
  }

  /// A letter by what it is called, all else by its number.
  static func name(of scalar: Unicode.Scalar) -> String {
    guard let name = scalar.properties.name, scalar.properties.isAlphabetic else {
      return "U+" + String(scalar.value, radix: 16, uppercase: true)
    }
    let words = name.split(separator: " ")
    let end = words.firstIndex(of: "WITH") ?? words.endIndex
    let letter = words[..<end].last ?? ""
    return name.contains("CAPITAL")
      ? letter.prefix(1) + letter.dropFirst().lowercased() : letter.lowercased()
  }

  private static let known: [Unicode.Scalar: String] = {
    var known: [Unicode.Scalar: String] = [
      "“": "\"", "”": "\"", "„": "\"", "″": "\"", "«": "\"", "»": "\"", "‘": "'", "’": "'",
      "′": "'", "‹": "<", "›": ">", "´": "'", "¨": "\"",
      "…": "...", "‥": "..", "—": "-", "–": "-", "―": "-", "−": "-", "‐": "-", "‑": "-",
      "·": ".", "•": "*", "∙": ".", "⋅": ".", "※": "*", "†": "+", "‡": "++", "¶": "P", "§": "S",
      "×": "x", "÷": "/", "±": "+-", "≈": "~", "≠": "!=", "≤": "<=", "≥": ">=", "≦": "<=",
      "≧": ">=", "≡": "=", "∞": "inf", "√": "sqrt", "∑": "sum", "∏": "prod", "∈": "in", "∶": ":",
      "→": "->", "←": "<-", "↑": "^", "↓": "v", "↔": "<->", "⇒": "=>", "⇐": "<=", "↗": "^",
      "↘": "v", "∧": "&", "∨": "|", "∠": "<", "⊥": "T", "∥": "||",
      "℃": "C", "℉": "F", "°": "deg", "№": "No.", "℡": "Tel", "™": "TM", "©": "(C)", "®": "(R)",
      "‰": "/1000", "‱": "/10000", "¹": "1", "²": "2", "³": "3", "⁴": "4", "½": "1/2", "¼": "1/4",
      "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8", "¤": "$", "€": "EUR", "£": "GBP", "¥": "CNY",
      "￥": "CNY", "¢": "c", "￠": "c", "￡": "GBP", "¡": "!", "¿": "(?)", "ß": "ss", "æ": "ae",
      "Æ": "AE",
      "ø": "o", "Ø": "O", "đ": "d", "ł": "l", "Ł": "L", "þ": "th", "Þ": "Th", "ð": "d", "ü": "v",
      "■": "#", "□": ":", "▲": "^", "△": "^", "▼": "v", "▽": "v", "◆": "*", "◇": "*", "●": "*",
      "○": "o", "◎": "o", "★": "*", "☆": "*", "▶": ">", "◀": "<", "▸": ">", "◂": "<", "♀": "f",
      "♂": "m", "✓": "v", "✔": "v", "✗": "x", "✘": "x", "☑": "[x]", "☐": "[ ]", "☎": "Tel",
      "㎡": "m2", "㎥": "m3", "㎞": "km", "㎏": "kg", "㎜": "mm", "㎝": "cm", "㏄": "cc", "㎎": "mg",
      "㏕": "mil", "〇": "0", "〜": "~", "～": "~", "〃": "\"", "々": "*", "〓": "=", "\u{3000}": " ",
      "\u{A0}": " ", "\u{FFFD}": "*", "ˉ": "-", "ˇ": "v", "\u{AD}": "",
    ]
    let numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
    for (index, numeral) in numerals.enumerated() {
      Unicode.Scalar(UInt32(0x2160 + index)).map { known[$0] = numeral }
      Unicode.Scalar(UInt32(0x2170 + index)).map { known[$0] = numeral.lowercased() }
    }
    // ⒈ to ⒛, and ⓐ to ⓩ, ⒜ to ⒵, Ⓐ to Ⓩ.
    for number in UInt32(1)...20 {
      Unicode.Scalar(0x2487 + number).map { known[$0] = "\(number)." }
    }
    for (offset, letter) in "abcdefghijklmnopqrstuvwxyz".enumerated() {
      for start in [0x249C, 0x24D0] as [UInt32] {
        Unicode.Scalar(start + UInt32(offset)).map { known[$0] = "(\(letter))" }
      }
      Unicode.Scalar(0x24B6 + UInt32(offset)).map { known[$0] = "(\(letter.uppercased()))" }
    }
    return known
  }()
}
