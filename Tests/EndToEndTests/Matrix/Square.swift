/// What stands in one place of an emulated screen.
struct Square: Equatable {
  var scalar: Unicode.Scalar = " "
  /// 0 for the right half of a wide character.
  var columns: UInt8 = 1
  var pen = Pen()
}

/// How characters are written.
struct Pen: Equatable {
  enum Dye: Equatable {
    case own
    case number(Int)
    case rgb(Int)
  }

  struct Marks: OptionSet {
    let rawValue: UInt8

    static let bold = Marks(rawValue: 1)
    static let dim = Marks(rawValue: 2)
    static let italic = Marks(rawValue: 4)
    static let underline = Marks(rawValue: 8)
    static let blink = Marks(rawValue: 16)
    static let reverse = Marks(rawValue: 32)
  }

  var ink = Dye.own
  var ground = Dye.own
  var marks: Marks = []

  /// Takes the parameters of SGR over, those after a colon among them; whether all were known.
  mutating func take(_ groups: [[Int]]) -> Bool {
    var areKnown = true
    var rest = groups[...]
    if rest.isEmpty { self = Pen() }
    while let group = rest.popFirst() {
      switch group[0] {
      case 0: self = Pen()
      case 1: marks.insert(.bold)
      case 2: marks.insert(.dim)
      case 3: marks.insert(.italic)
      case 4: marks.insert(.underline)
      case 5: marks.insert(.blink)
      case 7: marks.insert(.reverse)
      // 10 and 11 choose the console's fonts.
      case 10, 11: break
      case 22: marks.subtract([.bold, .dim])
      case 23: marks.remove(.italic)
      case 24: marks.remove(.underline)
      case 25: marks.remove(.blink)
      case 27: marks.remove(.reverse)
      case 30...37: ink = .number(group[0] - 30)
      case 40...47: ground = .number(group[0] - 40)
      case 90...97: ink = .number(group[0] - 90 + 8)
      case 100...107: ground = .number(group[0] - 100 + 8)
      case 39: ink = .own
      case 49: ground = .own
      case 38, 48:
        guard let dye = Self.dye(group, &rest) else { return false }
        if group[0] == 38 { ink = dye } else { ground = dye }
      default: areKnown = false
      }
    }
    return areKnown
  }

  /// `38:2::r:g:b`, `38;2;r;g;b`, and the like with 5 and a number.
  private static func dye(_ group: [Int], _ rest: inout ArraySlice<[Int]>) -> Dye? {
    var numbers = Array(group.dropFirst())
    if numbers.isEmpty {
      guard let kind = rest.popFirst()?.first, [2, 5].contains(kind) else { return nil }
      let count = kind == 2 ? 3 : 1
      numbers = [kind] + rest.prefix(count).map { $0[0] }
      rest = rest.dropFirst(count)
    } else if numbers.first == 2, numbers.count == 5 {
      // The colour space, which nobody names.
      numbers.remove(at: 1)
    }
    guard numbers.dropFirst().allSatisfy({ (0...255).contains($0) }) else { return nil }
    switch (numbers.first, numbers.count) {
    case (5, 2): return .number(numbers[1])
    case (2, 4): return .rgb(numbers[1] << 16 | numbers[2] << 8 | numbers[3])
    default: return nil
    }
  }
}
