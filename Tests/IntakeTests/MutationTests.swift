import Domain
import Intake
import Testing

/// Damage of the kinds that pages do to reports, at random but the same every time.
@Suite("Damaged reports")
struct MutationTests {
  @Test(arguments: Fixture.all)
  func `never crash the reader, and its offsets stay inside`(fixture: Fixture) {
    var random = Generator(state: 42)
    let scraps = Array("1一三百万千元户人%％,，。、()（）年月第批其中分别为占20xx\n \u{7}\u{FFFD}".unicodeScalars)
    for _ in 0..<12 {
      var scalars = Array(fixture.text.unicodeScalars)
      for _ in 0..<Int.random(in: 1...30, using: &random) where !scalars.isEmpty {
        let place = Int.random(in: 0..<scalars.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: scalars.remove(at: place)
        case 1: scalars.insert(scraps[Int.random(in: 0..<scraps.count, using: &random)], at: place)
        case 2: scalars[place] = scraps[Int.random(in: 0..<scraps.count, using: &random)]
        default: scalars.removeSubrange(place..<min(scalars.count, place + 20))
        }
      }
      var text = String.UnicodeScalarView()
      text.append(contentsOf: scalars)

      let report = ReportReader().read(String(text))

      for figure in report.figures {
        #expect(figure.source.quote.upperBound <= scalars.count)
        #expect(figure.source.quote.contains(figure.source.number.lowerBound))
      }
    }
  }

  @Test(arguments: ["3户、", "(", "三", "1", "贫困户3户5人,", "分别为3户和", "1、\n", "长枫村道路3米,", "“", "百分之"])
  func `take time in proportion to their length`(piece: String) {
    let clock = ContinuousClock()
    let (short, long) = (
      String(repeating: piece, count: 1_000), String(repeating: piece, count: 10_000)
    )
    _ = ReportReader().read(short)

    let shortTime = clock.measure { _ = ReportReader().read(short) }
    let longTime = clock.measure { _ = ReportReader().read(long) }

    // Ten times is linear; a square would be a hundred.
    #expect(longTime < shortTime * 45 + .milliseconds(50))
  }

  private struct Generator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }
}
