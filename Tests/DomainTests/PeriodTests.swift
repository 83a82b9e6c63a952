import Domain
import Testing

@Suite("Period")
struct PeriodTests {
  @Test(arguments: ["2023", "2023-H1", "2023-H2", "2023-Q3", "2023-06", "2023-12"])
  func `writes what it read`(text: String) throws {
    #expect(try #require(Period(text)).description == text)
  }

  @Test(arguments: ["", "23", "2023-", "2023-H3", "2023-Q0", "2023-13", "2023-6", "2023-H1-2"])
  func `refuses what the calendar does not have`(text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [
    ("2023-H1", "2022-H2", "2022-H1"), ("2023", "2022", "2022"), ("2023-01", "2022-12", "2022-01"),
    ("2023-Q2", "2023-Q1", "2022-Q2"),
  ])
  func `knows the one before and the same a year ago`(
    text: String, previous: String, lastYear: String
  ) throws {
    let period = try #require(Period(text))

    #expect(period.previous?.description == previous)
    #expect(period.sameLastYear?.description == lastYear)
  }

  @Test func `a year follows its halves`() {
    let periods = ["2023", "2022", "2023-H2", "2023-H1", "2023-06"].compactMap { Period($0) }
    #expect(
      periods.sorted().map(\.description) == ["2022", "2023-06", "2023-H1", "2023-H2", "2023"])
  }
}

@Suite("Day")
struct DayTests {
  @Test(arguments: ["2023-06-30", "2024-02-29", "2000-02-29"])
  func `writes what it read`(text: String) throws {
    #expect(try #require(Day(text)).description == text)
  }

  @Test(arguments: ["2023-02-29", "1900-02-29", "2023-13-01", "2023-6-30", "x"])
  func `refuses days that are not`(text: String) {
    #expect(Day(text) == nil)
  }
}

@Suite("PlaceTree")
struct PlaceTreeTests {
  @Test func `a path stops at a cycle`() {
    let tree = PlaceTree([
      Place(code: .init("a"), name: "甲", parent: .init("b")),
      Place(code: .init("b"), name: "乙", parent: .init("a")),
    ])
    #expect(tree.path(to: .init("a")).map(\.name) == ["乙", "甲"])
  }
}
