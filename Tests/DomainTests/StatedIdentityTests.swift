import Testing

@testable import Domain

@Suite("Stated identity")
struct StatedIdentityTests {
  private static func identity(
    _ period: String?, _ place: String?, _ name: String = "总结.txt"
  ) -> StatedIdentity {
    StatedIdentity(name: name, period: period.flatMap { Period($0) }, place: place)
  }

  @Test func `another name, period or place tells two files apart`() {
    let identity = Self.identity("2023-H1", "石桥镇")

    #expect(!identity.mayBeSame(as: Self.identity("2023-H1", "石桥镇", "汇报.txt")))
    #expect(!identity.mayBeSame(as: Self.identity("2023-H2", "石桥镇")))
    #expect(!identity.mayBeSame(as: Self.identity("2023-H1", "福桥镇")))
    #expect(!identity.mayBeSame(as: Self.identity("2023-H2", nil)))
  }

  @Test func `what is not said tells nothing apart`() {
    let identity = Self.identity("2023-H1", "石桥镇")

    #expect(identity.mayBeSame(as: identity))
    #expect(identity.mayBeSame(as: Self.identity(nil, "石桥镇")))
    #expect(identity.mayBeSame(as: Self.identity("2023-H1", nil)))
    #expect(identity.mayBeSame(as: Self.identity("2023-H1", "清河县/石桥镇")))
  }

  @Test func `the user's words go before the text's`() {
    let report = Report(text: "", period: Period("2023-H1"), place: "石桥镇")

    let stated = StatedIdentity(
      of: report, named: "总结.txt", period: Period("2023-H2"), place: "福桥镇")

    #expect(stated == Self.identity("2023-H2", "福桥镇"))
    #expect(
      StatedIdentity(of: report, named: "总结.txt", period: nil, place: nil)
        == Self.identity("2023-H1", "石桥镇"))
  }
}
