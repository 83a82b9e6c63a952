import Domain

/// A county of a hundred places with twenty half-years of reports on every indicator, from a seed.
///
/// The numbers of the places inside add up to those of the place around them, and every stated rate
/// is that of its parts, as printed.
struct GeneratedLedger {
  let documents: [Document]
  let places: PlaceTree

  init(townships: Int = 9, villagesEach: Int = 10, periods count: Int = 20, seed: UInt64 = 1) {
    let county = Region(name: "青川县", parent: nil)
    let towns = (0..<townships).map { Region(name: "\(Self.letter($0))溪镇", parent: county.code) }
    let villages = towns.enumerated().map { town, region in
      (0..<villagesEach).map { village in
        Region(
          name: "\(Self.letter(town * 3 + village))\(Self.letter(village + 11))村",
          parent: region.code)
      }
    }
    let periods = (0..<count).compactMap {
      Period(year: 2014 + $0 / 2, part: .half($0 % 2 + 1))
    }
    var dice = Dice(state: seed)
    var documents: [Document] = []
    var memory: [String: Numbers] = [:]
    for period in periods {
      var whole = Numbers()
      for (town, inside) in zip(towns, villages) {
        var sum = Numbers()
        for village in inside {
          let numbers = Numbers(after: memory[village.code], &dice)
          memory[village.code] = numbers
          documents.append(ReportWriter.document(of: village, period, numbers))
          sum.add(numbers)
        }
        documents.append(ReportWriter.document(of: town, period, sum))
        whole.add(sum)
      }
      documents.append(ReportWriter.document(of: county, period, whole))
    }
    self.documents = documents
    places = PlaceTree(
      ([county] + towns + villages.flatMap(\.self)).map {
        Place(
          code: Place.Code($0.code), name: $0.name, parent: $0.parent.map { Place.Code($0) })
      })
  }

  struct Region {
    let name: String
    let parent: String?

    var code: String { parent.map { "\($0)/\(name)" } ?? name }
  }

  private static func letter(_ index: Int) -> Character {
    let letters = Array("松竹梅兰柳槐榆桐枫柏杏桃李梨枣茶麦稻禾穗泉溪塘湾坡岗岭谷坪滩")
    return letters[index % letters.count]
  }
}

/// The same numbers for the same seed (Vigna's SplitMix64).
struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
