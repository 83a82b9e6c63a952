import Domain
import Testing
import ViewModels

@Suite("Words of a store failure")
struct StoreFailureWordsTests {
  private static let reasons: [StoreFailure.Reason] = [
    .busy, .full, .corrupt, .notADatabase, .foreign, .newerProgram, .olderProgram, .readOnly,
    .notAllowed, .noSuchFile, .isFolder, .inputOutput, .cannotShare,
    .unknownValue(column: "bound", value: "?"), .nulInText, .other,
  ]

  @Test(arguments: reasons)
  func `every failure names the database in both languages`(reason: StoreFailure.Reason) {
    let phrase = Phrase(StoreFailure(path: "a/township.db", reason: reason, detail: "detail"))

    #expect(phrase.english.hasPrefix("a/township.db: "))
    #expect(phrase.chinese.hasPrefix("a/township.db："))
  }

  @Test func `a missing database says how to make one`() {
    let phrase = Phrase(StoreFailure(path: "a/township.db", reason: .noSuchFile))

    #expect(phrase.english == "a/township.db: there is no database yet; zhenping import makes one")
    #expect(phrase.chinese == "a/township.db：尚无数据库，请先用 zhenping import 导入报告")
  }

  @Test func `a folder that cannot be made is named with the system's reason`() {
    let phrase = Phrase(
      StoreFailure(
        path: "/dev/null/a/b.db", reason: .cannotCreateFolder("/dev/null/a"),
        detail: "Not a directory"))

    #expect(
      phrase.english == "/dev/null/a: the folder for the database cannot be made "
        + "(Not a directory); name another place with --db")
  }

  @Test func `a refused file names itself and the remedy`() {
    let phrase = Phrase(IntakeFailure(file: "a.doc", reason: .notText(offset: 1))) { _ in "" }

    #expect(
      phrase.english == "a.doc: is not a text (byte 1); save the report as plain text first")
    #expect(phrase.chinese == "a.doc：不是文本文件（第 1 字节）；请先把报告另存为纯文本")
  }
}
