/// Just enough of the zip format to look into a workbook, without a library.
struct Zip {
  private let bytes: [UInt8]

  struct Broken: Error {}

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The files inside, by name, as text.
  func texts() throws -> [String: String] {
    // The directory's end: its signature, then counts, size and place of the directory.
    guard bytes.count >= 22,
      let end = stride(from: bytes.count - 22, through: 0, by: -1).first(where: {
        number($0, 4) == 0x0605_4b50
      })
    else { throw Broken() }
    var texts: [String: String] = [:]
    var entry = number(end + 16, 4)
    for _ in 0..<number(end + 10, 2) {
      guard number(entry, 4) == 0x0201_4b50 else { throw Broken() }
      let (packed, nameLength) = (number(entry + 20, 4), number(entry + 28, 2))
      let name = String(decoding: bytes[(entry + 46)..<(entry + 46 + nameLength)], as: UTF8.self)
      let local = number(entry + 42, 4)
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      let data = Array(bytes[start..<(start + packed)])
      let content =
        number(entry + 10, 2) == 0 ? data : try Inflate(data).output(number(entry + 24, 4))
      texts[name] = String(decoding: content, as: UTF8.self)
      entry += 46 + nameLength + number(entry + 30, 2) + number(entry + 32, 2)
    }
    return texts
  }

  private func number(_ start: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
  }
}

/// RFC 1951.
private struct Inflate {
  private let input: [UInt8]
  private var position = 0
  private var output: [UInt8] = []

  init(_ input: [UInt8]) { self.input = input }

  func output(_ size: Int) throws -> [UInt8] {
    var copy = self
    try copy.run()
    guard copy.output.count == size else { throw Zip.Broken() }
    return copy.output
  }

  private mutating func run() throws {
    var isLast = false
    while !isLast {
      isLast = try bits(1) == 1
      switch try bits(2) {
      case 0: try stored()
      case 1:
        let lengths = (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }
        try block(Codes(lengths), Codes(Array(repeating: 5, count: 30)))
      case 2: try dynamic()
      default: throw Zip.Broken()
      }
    }
  }

  private mutating func bits(_ count: Int) throws -> Int {
    var value = 0
    for bit in 0..<count {
      guard position < input.count * 8 else { throw Zip.Broken() }
      value |= Int(input[position / 8] >> UInt8(position % 8) & 1) << bit
      position += 1
    }
    return value
  }

  private mutating func stored() throws {
    position = (position + 7) / 8 * 8
    let count = try bits(16)
    guard try bits(16) == ~count & 0xFFFF else { throw Zip.Broken() }
    for _ in 0..<count { output.append(UInt8(try bits(8))) }
  }

  private mutating func dynamic() throws {
    let (literals, distances, count) = (try bits(5) + 257, try bits(5) + 1, try bits(4) + 4)
    let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
    var small = Array(repeating: 0, count: 19)
    for symbol in order.prefix(count) { small[symbol] = try bits(3) }
    let codes = Codes(small)
    var lengths: [Int] = []
    while lengths.count < literals + distances {
      let symbol = try next(codes)
      switch symbol {
      case 16:
        guard let last = lengths.last else { throw Zip.Broken() }
        lengths += Array(repeating: last, count: try bits(2) + 3)
      case 17: lengths += Array(repeating: 0, count: try bits(3) + 3)
      case 18: lengths += Array(repeating: 0, count: try bits(7) + 11)
      default: lengths.append(symbol)
      }
    }
    try block(Codes(Array(lengths[..<literals])), Codes(Array(lengths[literals...])))
  }

  private mutating func next(_ codes: Codes) throws -> Int {
    var code = 0
    for length in 1...15 {
      code = code << 1 | (try bits(1))
      if let symbol = codes.symbols[length << 16 | code] { return symbol }
    }
    throw Zip.Broken()
  }

  private mutating func block(_ literals: Codes, _ distances: Codes) throws {
    let lengthBase = [
      3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115,
      131, 163, 195, 227, 258,
    ]
    let lengthExtra = [
      0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    while true {
      let symbol = try next(literals)
      if symbol == 256 { return }
      if symbol < 256 {
        output.append(UInt8(symbol))
        continue
      }
      let length = lengthBase[symbol - 257] + (try bits(lengthExtra[symbol - 257]))
      let code = try next(distances)
      let extra = max(0, code / 2 - 1)
      let base = code < 4 ? code + 1 : (2 + code % 2) << extra + 1
      let distance = base + (try bits(extra))
      guard distance <= output.count else { throw Zip.Broken() }
      for _ in 0..<length { output.append(output[output.count - distance]) }
    }
  }

  /// A canonical code: the symbol by length and bits.
  private struct Codes {
    var symbols: [Int: Int] = [:]

    init(_ lengths: [Int]) {
      var code = 0
      for length in 1...15 {
        for (symbol, wanted) in lengths.enumerated() where wanted == length {
          symbols[length << 16 | code] = symbol
          code += 1
        }
        code <<= 1
      }
    }
  }
}
