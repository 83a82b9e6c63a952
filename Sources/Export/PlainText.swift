import Canvas

extension Unicode.Scalar {
  /// Control characters, what breaks lines, what turns text around, and what XML has no place for.
  var isUnsafe: Bool {
    switch value {
    case 0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: isControl
    }
  }
}

extension String {
  /// The text in one line, a blank for every character that is not seen and does something.
  var plain: String {
    guard unicodeScalars.contains(where: \.isUnsafe) else { return self }
    var plain = UnicodeScalarView()
    for scalar in unicodeScalars { plain.append(scalar.isUnsafe ? " " : scalar) }
    return String(plain)
  }

  /// ``plain`` with the marks of HTML and XML as entities; good in an attribute's quotes too.
  var markedUp: String {
    var text = UnicodeScalarView()
    for scalar in plain.unicodeScalars {
      switch scalar {
      case "&": text.append(contentsOf: "&amp;".unicodeScalars)
      case "<": text.append(contentsOf: "&lt;".unicodeScalars)
      case ">": text.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": text.append(contentsOf: "&quot;".unicodeScalars)
      case "'": text.append(contentsOf: "&#39;".unicodeScalars)
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
