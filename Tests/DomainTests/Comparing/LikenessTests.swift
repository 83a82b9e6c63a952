import Domain
import Testing

@Suite("Dates of figures")
struct LikenessTests {
  @Test(arguments: [
    ("2023-H1", "6月底", "2023-06-30", "2022-H2", "12月底", "2022-12-31"),
    ("2023-H1", "5月中旬", "2023-05-20", "2022-H1", "5月中旬", "2022-05-20"),
    ("2024-02", "2月底", "2024-02-29", "2023-02", "2月28日", "2023-02-28"),
    ("2023", "年底", "2023-12-31", "2022", "12月底", "2022-12-31"),
  ])
  func `days at one place in their periods are alike`(
    now: String, said: String, day: String, then: String, saidThen: String, dayThen: String
  ) throws {
    let asOf = AsOf(written: said, day: Day(day))
    let asOfThen = AsOf(written: saidThen, day: Day(dayThen))

    #expect(try likeness(now, asOf, then, asOfThen) == .alike)
  }

  @Test(arguments: [
    ("2023-H1", "2023-06-30", "2022-H2", "2022-11-30"),
    ("2023-H1", "2023-05-20", "2023-H1", "2023-06-30"),
    ("2023-H2", "2023-06-30", "2023-H1", "2023-06-30"),
    ("2023-H1", "2022-06-30", "2022-H1", "2022-06-30"),
  ])
  func `days at two places in their periods are not`(
    now: String, day: String, then: String, dayThen: String
  ) throws {
    let (asOf, other) = (
      AsOf(written: "当日", day: Day(day)), AsOf(written: "当日", day: Day(dayThen))
    )

    #expect(try likeness(now, asOf, then, other) == .otherDates(now: asOf, then: other))
  }

  @Test func `no date said is like no date said, and like nothing else`() throws {
    let said = AsOf(written: "6月底", day: Day("2023-06-30"))

    #expect(try likeness("2023-H1", nil, "2022-H2", nil) == .alike)
    #expect(try likeness("2023-H1", said, "2022-H2", nil) == .otherDates(now: said, then: nil))
    #expect(try likeness("2023-H1", nil, "2022-H2", said) == .otherDates(now: nil, then: said))
  }

  @Test(arguments: [
    ("目前", "截至目前"), ("2023年", "2022年"), ("今年", "2022年以来"), ("上半年", "下半年"),
    ("2019年", "2019年"),
  ])
  func `words without a day are alike by what they mean`(now: String, then: String) throws {
    let (asOf, other) = (AsOf(written: now), AsOf(written: then))

    #expect(try likeness("2023-H1", asOf, "2022-H2", other) == .alike)
  }

  @Test(arguments: [("目前", "年内"), ("2019年", "2018年"), ("今年", "去年"), ("秋季", "春季")])
  func `words that mean two things are not`(now: String, then: String) throws {
    let (asOf, other) = (AsOf(written: now), AsOf(written: then))

    #expect(
      try likeness("2023-H1", asOf, "2022-H2", other) == .otherDates(now: asOf, then: other))
  }

  @Test func `what was paid since January is more in December`() throws {
    let (now, then) = (AsOf(written: "今年"), AsOf(written: "2022年"))

    #expect(
      try likeness("2023-H1", now, "2022-H2", then, "project.paid")
        == .otherDates(now: now, then: then))
    #expect(try likeness("2023-H1", now, "2022-H1", then, "project.paid") == .alike)
  }

  private func likeness(
    _ now: String, _ asOf: AsOf?, _ then: String, _ asOfThen: AsOf?,
    _ code: Indicator.Code = "poverty.current"
  ) throws -> Likeness {
    let records = Scope([
      Document(now, name: "b", [Statement(code: code, digits: "6", asOf: asOf)]),
      Document(then, name: "a", [Statement(code: code, digits: "5", asOf: asOfThen)]),
    ]).records
    return Likeness(try #require(records.first), try #require(records.last))
  }
}
