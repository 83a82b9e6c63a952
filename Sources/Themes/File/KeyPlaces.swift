/// Where each key of a TOML text is written; the TOML parser itself does not tell.
///
/// Made for text that the parser has understood: of anything else the places are guesses, but always
/// inside it.
struct KeyPlaces {
  struct Place: Equatable {
    /// 1-based.
    let line: Int
    /// 1-based, in Unicode scalars.
    let column: Int
  }

  private var places: [[String]: Place] = [:]
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var line = 1
  private var lineStart = 0

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    var section: [String] = []
    while let scalar = next {
      switch scalar {
      case "[":
        let place = place
        skip(while: { $0 == "[" || $0.isBlank })
        section = readKey(in: [], at: place)
        skip(while: { $0 != "\n" })
      case "#": skip(while: { $0 != "\n" })
      case _ where scalar.isBlank || scalar == "\n" || scalar == "]": advance()
      default: readPair(in: section)
      }
    }
  }

  /// Where the key is, or else the nearest that it is inside of.
  subscript(path: [String]) -> Place {
    var path = path
    while !path.isEmpty {
      if let place = places[path] { return place }
      path.removeLast()
    }
    return Place(line: 1, column: 1)
  }

  private var next: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }
  private var place: Place { Place(line: line, column: index - lineStart + 1) }

  private mutating func advance() {
    if next == "\n" {
      line += 1
      lineStart = index + 1
    }
    index += 1
  }

  private mutating func skip(while isSkipped: (Unicode.Scalar) -> Bool) {
    while let next, isSkipped(next) { advance() }
  }

  private mutating func readPair(in path: [String]) {
    let start = index
    let key = readKey(in: path, at: place)
    skip(while: \.isBlank)
    if next == "=" {
      advance()
      readValue(of: key)
    }
    // Never stand still, whatever is written there.
    if index == start { advance() }
  }

  /// Reads a key, dots and all, and says where it and all that it is inside of begin.
  private mutating func readKey(in path: [String], at start: Place) -> [String] {
    var path = path
    var part = ""
    func note() {
      path.append(part)
      part = ""
      if places[path] == nil { places[path] = start }
    }
    while let scalar = next, scalar != "=", scalar != "]", scalar != "\n" {
      switch scalar {
      case "\"", "'": part += readString()
      case ".":
        advance()
        note()
      case _ where scalar.isBlank: advance()
      default:
        part.unicodeScalars.append(scalar)
        advance()
      }
    }
    note()
    return path
  }

  private mutating func readValue(of path: [String]) {
    skip(while: \.isBlank)
    switch next {
    case "\"", "'": _ = readString()
    case "{": readAll(until: "}") { $0.readPair(in: path) }
    case "[":
      var count = 0
      readAll(until: "]") { places in
        let item = path + [String(count)]
        places.places[item] = places.place
        places.readValue(of: item)
        count += 1
      }
    default: skip(while: { !",]}#\n".unicodeScalars.contains($0) })
    }
  }

  private mutating func readAll(
    until end: Unicode.Scalar, _ read: (inout KeyPlaces) -> Void
  ) {
    advance()
    while let scalar = next, scalar != end {
      let start = index
      switch scalar {
      case "#": skip(while: { $0 != "\n" })
      case _ where scalar.isBlank || scalar == "\n" || scalar == ",": advance()
      default: read(&self)
      }
      if index == start { advance() }
    }
    advance()
  }

  /// Reads a string in any of the four ways to quote it; escapes stay as they are.
  private mutating func readString() -> String {
    guard let quote = next else { return "" }
    let opening = scalars[index...].prefix { $0 == quote }.count
    let closing = opening >= 3 ? 3 : 1
    for _ in 0..<closing { advance() }
    // Two quotes are an empty string; three and more open a long one.
    var text = ""
    while let scalar = next {
      if scalars[index...].prefix(closing).count(where: { $0 == quote }) == closing { break }
      if scalar == "\n", closing == 1 { return text }
      if scalar == "\\", quote == "\"" { advance() }
      if let scalar = next { text.unicodeScalars.append(scalar) }
      advance()
    }
    for _ in 0..<closing where next != nil { advance() }
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var isBlank: Bool { self == " " || self == "\t" || self == "\r" }
}
