import Domain
import Foundation
import Intake
import Search
import Testing

@Suite("Names in reports")
struct NameTests {
  @Test(arguments: Set(Indicator.all.map(\.chinese)).sorted())
  func `an indicator is found however it is typed`(name: String) {
    expectFound(name)
  }

  @Test(arguments: [Segment.Kind.village, .project, .fund, .region])
  func `what parts a fixture's figures is found however it is typed`(kind: Segment.Kind) {
    let names = Set(
      Self.texts.flatMap { ReportReader().read($0).figures }
        .flatMap(\.segments).filter { $0.kind == kind }.map(\.name))

    #expect(!names.isEmpty)
    for name in names.sorted() { expectFound(name) }
  }

  @Test func `every word of a fixture that ends in 村, 镇 or 乡 is found however it is typed`() {
    let names = Set(
      Self.texts.flatMap { $0.matches(of: /[\u{4E00}-\u{9FFF}]{1,4}[村镇乡]/) }.map {
        String($0.output)
      })

    #expect(names.count > 50)
    for name in names.sorted() { expectFound(name) }
  }

  private func expectFound(_ name: String) {
    let text = SearchText(name)
    let spelling = Spelling(text: name)
    #expect(text.contains(Query(name)))
    #expect(text.contains(Query(spelling.full)))
    #expect(text.score(Query(spelling.full)) != nil)
    for reading in 0..<spelling.mostReadings {
      #expect(text.contains(Query(spelling.initials { min(reading, $0 - 1) })))
    }
    #expect(!text.contains(Query(name + "𠀀")))
  }

  private static let texts: [String] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../fixtures").standardized
    return ["demonstration", "reports"].flatMap { name in
      let files = try? FileManager.default.contentsOfDirectory(
        at: folder.appending(path: name), includingPropertiesForKeys: nil)
      return (files ?? []).filter { $0.pathExtension == "txt" }
        .compactMap { try? TextFile.read(path: $0.path) }
    }
  }()
}
