import Testing

@testable import Domain

@Suite("Namesakes")
struct NamesakeTests {
  /// Stored are the two halves of 2023, by the numbers 1 and 2, and one without a period as 3.
  private static func replaced(
    byReportOn period: String?, stored numbers: Set<Int> = [1, 2, 3], sameText: Set<Int> = []
  ) -> [Int] {
    let periods = [Period("2023-H1"), Period("2023-H2"), nil]
    return zip(1..., periods).filter { numbers.contains($0.0) }
      .map { Namesake(id: $0, period: $1, hasSameText: sameText.contains($0)) }
      .replaced(byReportOn: period.flatMap { Period($0) }).map(\.id)
  }

  @Test func `a report takes the place of the one on its period`() {
    #expect(Self.replaced(byReportOn: "2023-H1") == [1])
    #expect(Self.replaced(byReportOn: "2023-H2", sameText: [2]) == [2])
    #expect(Self.replaced(byReportOn: nil) == [3])
  }

  @Test func `another text on another period stands beside the others`() {
    #expect(Self.replaced(byReportOn: "2024-H1", stored: [1, 2]) == [])
    #expect(Self.replaced(byReportOn: nil, stored: [1, 2]) == [])
  }

  @Test func `the same text on another period corrects the period`() {
    #expect(Self.replaced(byReportOn: "2024-H1", sameText: [2]) == [2])
    #expect(Self.replaced(byReportOn: "2023-H2", sameText: [1]) == [2, 1])
  }

  @Test func `a period that has become known takes the place of none`() {
    #expect(Self.replaced(byReportOn: "2024-H1") == [3])
    #expect(Self.replaced(byReportOn: "2023-H1", sameText: [3]) == [1, 3])
  }

  @Test func `without a period nothing that has one is replaced`() {
    #expect(Self.replaced(byReportOn: nil, stored: [1, 2], sameText: [1]) == [])
  }
}
