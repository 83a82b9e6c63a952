import Domain
import Foundation
import Intake
import Testing

@Suite("Text files")
struct TextFileTests {
  private static let words = "石桥镇贫困户745户"

  @Test(
    arguments: [
      ("UTF-8", Array(words.utf8)), ("UTF-8 with mark", [0xEF, 0xBB, 0xBF] + Array(words.utf8)),
      ("UTF-16LE", [0xFF, 0xFE] + words.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
      ("UTF-16BE", [0xFE, 0xFF] + words.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }),
      (
        "GBK",
        [
          0xCA, 0xAF, 0xC7, 0xC5, 0xD5, 0xF2, 0xC6, 0xB6, 0xC0, 0xA7, 0xBB, 0xA7, 0x37, 0x34, 0x35,
          0xBB, 0xA7,
        ]
      ),
    ] as [(String, [UInt8])])
  func `are read in every encoding of an office`(name: String, bytes: [UInt8]) throws {
    #expect(try TextDecoder.text(of: bytes) == Self.words)
  }

  @Test(
    arguments: [
      ([], IntakeFailure.Reason.empty), ([0x20, 0x0A], .empty), ([0xEF, 0xBB, 0xBF], .empty),
      ([0x41, 0x00, 0x42], .notText(offset: 1)), ([0xFF, 0xFE, 0x41], .notText(offset: 2)),
      ([0x41, 0xFF, 0xFF], .unknownEncoding(offset: 1)),
      ([0xC4, 0xE3, 0x81], .unknownEncoding(offset: 2)),
    ] as [([UInt8], IntakeFailure.Reason)])
  func `are refused with the reason`(bytes: [UInt8], reason: IntakeFailure.Reason) {
    #expect(throws: reason) { try TextDecoder.text(of: bytes) }
  }

  @Test(arguments: [
    ("empty.txt", IntakeFailure.Reason.empty), ("missing.txt", .unreadable(errno: 2)),
    ("", .isFolder),
  ])
  func `name the file that was refused`(name: String, reason: IntakeFailure.Reason) {
    let path = Fixture.folder.appending(path: "reports/bad/\(name)").path

    #expect(throws: IntakeFailure(file: path, reason: reason)) { try TextFile.read(path: path) }
  }

  @Test func `bytes of a program are no text`() {
    let path = Fixture.folder.appending(path: "reports/bad/binary.bin").path

    #expect(throws: IntakeFailure.self) { try TextFile.read(path: path) }
  }
}
