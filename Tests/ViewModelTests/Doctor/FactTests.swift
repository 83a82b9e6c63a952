import Domain
import Testing

@testable import ViewModels

@Suite("The doctor's judgement")
struct FactTests {
  private func summary(_ rows: [Diagnosis.Row]) -> [String] {
    rows.map { row in
      [row.verdict.word, row.name, row.found, row.why, row.remedy].compactMap { $0?.english }
        .filter { !$0.isEmpty }.joined(separator: " | ")
    }
  }

  @Test(arguments: [
    ("2026-11-23 09:41", nil, nil),
    ("2026-11-23 09:41", "2026-11-23 09:41", nil),
    ("2026-11-23 09:41", "2026-11-23 09:42", Diagnosis.Verdict.doubt),
    ("1970-01-01 08:00", "2026-11-23 09:42", .fault),
  ])
  func `a clock before the last import, or before its time, is wrong`(
    now: String, lastImport: String?, verdict: Diagnosis.Verdict?
  ) {
    let facts = ClockFacts(
      now: now, zone: "CST +0800", isSynchronised: true, lastImport: lastImport)
    #expect(facts.section.rows.map(\.verdict).max() == verdict ?? .fine)
  }

  @Test func `a clock that nothing keeps right is worth a note`() {
    let facts = ClockFacts(
      now: "2026-11-23 09:41", zone: "CST +0800", isSynchronised: false, lastImport: nil)
    #expect(
      summary(facts.section.rows) == [
        "time | 2026-11-23 09:41 | CST +0800",
        "note | kept right | no | as the kernel says | "
          + "timedatectl set-ntp true, where there is a time server",
      ])
  }

  @Test(arguments: [
    (1 << 40, false, DiskFacts.Kind.local, Diagnosis.Verdict.fine),
    (100 << 20, false, .local, .doubt),
    (5 << 20, false, .local, .fault), (1 << 40, true, .local, .note),
    (1 << 40, false, .network, .doubt), (1 << 40, false, .memory, .doubt),
  ])
  func `a disk that is full, shared or gone tomorrow is told`(
    free: Int, isReadOnly: Bool, kind: DiskFacts.Kind, verdict: Diagnosis.Verdict
  ) {
    let facts = DiskFacts(
      folder: "~/data", freeBytes: free, totalBytes: 1 << 41, isReadOnly: isReadOnly, kind: kind)
    let row = facts.row(Phrase("database", "数据库"))
    #expect(row.verdict == verdict)
    #expect((row.remedy == nil) == (verdict == .fine))
  }

  @Test(arguments: [
    (0, "0 B"), (1023, "1023 B"), (1024, "1.0 KiB"), (1_288_490, "1.2 MiB"), (10 << 20, "10 MiB"),
    (1023 << 20, "1023 MiB"), (1 << 30, "1.0 GiB"), (5 << 40, "5.0 TiB"), (9000 << 40, "9000 TiB"),
  ])
  func `bytes are told in three digits`(bytes: Int, text: String) {
    #expect(ByteCount(bytes).text == text)
  }

  @Test(arguments: [
    ("UTF-8", Diagnosis.Verdict.fine), ("utf8", .fine), ("GB18030", .fine), ("GBK", .note),
    ("ANSI_X3.4-1968", .note), ("ISO-8859-1", .note), ("BIG5", .doubt),
  ])
  func `an encoding without Chinese is told with the way out`(
    encoding: String, verdict: Diagnosis.Verdict
  ) {
    let facts = LocaleFacts(
      variable: "LANG", wanted: "x", isInstalled: true, encoding: encoding, language: .chinese,
      languageOrigin: Phrase("locale", "系统"))
    #expect(facts.rows.map(\.verdict) == [.fine, .fine, verdict])
    #expect((facts.rows[2].remedy == nil) == (verdict == .fine))
  }

  @Test func `a locale that the system lacks is told with the command that makes it`() {
    let facts = LocaleFacts(
      variable: "LC_ALL", wanted: "zh_CN.UTF-8", isInstalled: false, encoding: "UTF-8",
      language: .chinese, languageOrigin: Phrase("locale", "系统"))
    #expect(
      summary(facts.rows)[1]
        == "check | locale | zh_CN.UTF-8 | LC_ALL | the system has no such locale: generate it "
        + "(locale-gen zh_CN.UTF-8), or export LANG=C.UTF-8")
  }

  @Test func `a database is told with all that it holds`() {
    let facts = DatabaseFacts(
      steps: 1, knownSteps: 2, documents: 3, replaced: 1, figures: 1285, places: 4,
      lastImport: "2026-11-20 08:00", journal: "wal", engine: "SQLite 3.40.1")
    let report = DatabaseReport(
      path: "~/town.db", .open(facts), bytes: 1_288_490, logBytes: 4096, isWritable: false)
    #expect(
      summary(report.section.rows) == [
        "file | ~/town.db | 1.2 MiB, its log 4.0 KiB", "state | sound | SQLite 3.40.1",
        "note | schema | step 1 | this program knows 2; journal: wal | "
          + "the next zhenping import brings it up to date",
        "documents | 3 | 1 earlier versions are kept for undo", "figures | 1285 | of 4 places",
        "last import | 2026-11-20 08:00",
        "note | writable | no | for this user | "
          + "to import, the file and its folder must be writable; to look, they need not",
      ])
  }

  @Test func `a database that fails is told with the remedy`() {
    let failure = StoreFailure(path: "~/town.db", reason: .notADatabase)
    let report = DatabaseReport(path: "~/town.db", .failed(failure), isWritable: true)
    #expect(
      summary(report.section.rows) == [
        "file | ~/town.db",
        "fault | state | cannot be read | "
          + "~/town.db: this file is not a database; name another one with --db",
      ])
  }

  @Test func `a database that is not there yet is worth a note`() {
    let report = DatabaseReport(path: "~/town.db", .missing, isWritable: true)
    #expect(report.section.rows.map(\.verdict) == [.fine, .note])
  }
}
