public import Domain

/// How a database stands, with what the system says of its file.
public struct DatabaseReport: Equatable, Sendable {
  public enum State: Equatable, Sendable {
    /// The bundled report, which has no file.
    case demonstration
    case missing
    case failed(StoreFailure)
    case open(DatabaseFacts)
  }

  public let path: String
  public let state: State
  /// Of the file and of its log.
  public let bytes: Int
  public let logBytes: Int
  public let isWritable: Bool

  public init(path: String, _ state: State, bytes: Int = 0, logBytes: Int = 0, isWritable: Bool) {
    self.path = path
    self.state = state
    self.bytes = bytes
    self.logBytes = logBytes
    self.isWritable = isWritable
  }

  public var section: Diagnosis.Section {
    Diagnosis.Section(Phrase("Database", "数据库"), rows)
  }

  private var rows: [Diagnosis.Row] {
    let file = Diagnosis.Row(
      Phrase("file", "文件"), Phrase(both: path), why: sizes, force: "--db")
    switch state {
    case .demonstration:
      return [
        Diagnosis.Row(
          Phrase("file", "文件"), Phrase("none", "无"),
          why: Phrase("the demonstration is part of the program", "演示数据内置于程序"), force: "--demo")
      ]
    case .missing:
      return [
        file,
        Diagnosis.Row(
          Phrase("state", "状态"), Phrase("there is none yet", "尚未建立"), .note,
          remedy: Phrase("zhenping import REPORT.txt makes it", "用 zhenping import 报告.txt 建立")),
      ]
    case .failed(let failure):
      return [
        file,
        Diagnosis.Row(
          Phrase("state", "状态"), Phrase("cannot be read", "无法读取"), .fault,
          remedy: Phrase(failure)),
      ]
    case .open(let facts): return [file] + rows(of: facts)
    }
  }

  private var sizes: Phrase? {
    guard bytes > 0 else { return nil }
    let size = ByteCount(bytes).text
    guard logBytes > 0 else { return Phrase(both: size) }
    let log = ByteCount(logBytes).text
    return Phrase("\(size), its log \(log)", "\(size)，日志 \(log)")
  }

  private func rows(of facts: DatabaseFacts) -> [Diagnosis.Row] {
    [
      Diagnosis.Row(
        Phrase("state", "状态"),
        facts.damage == nil ? Phrase("sound", "完好") : Phrase("damaged", "已损坏"),
        why: facts.damage.map { Phrase(both: $0) } ?? Phrase(both: facts.engine),
        facts.damage == nil ? .fine : .fault,
        remedy: facts.damage.map { _ in
          Phrase(
            "restore it from a backup, or move it away and import the reports again",
            "用备份恢复，或将其移走后重新导入报告")
        }),
      schema(facts),
      Diagnosis.Row(
        Phrase("documents", "报告"), Phrase("\(facts.documents)", "\(facts.documents) 份"),
        why: facts.replaced == 0
          ? nil
          : Phrase(
            "\(facts.replaced) earlier versions are kept for undo",
            "另存 \(facts.replaced) 份旧版本，供撤销")),
      Diagnosis.Row(
        Phrase("figures", "数字"), Phrase("\(facts.figures)", "\(facts.figures) 个"),
        why: Phrase(
          facts.places == 1 ? "of 1 place" : "of \(facts.places) places", "涉及 \(facts.places) 个地区")),
      Diagnosis.Row(
        Phrase("last import", "最近导入"),
        facts.lastImport.map { Phrase(both: $0) } ?? Phrase("never", "从未")),
      Diagnosis.Row(
        Phrase("writable", "可写"), isWritable ? Phrase("yes", "是") : Phrase("no", "否"),
        why: isWritable ? nil : Phrase("for this user", "就当前用户而言"),
        isWritable ? .fine : .note,
        remedy: isWritable
          ? nil
          : Phrase(
            "to import, the file and its folder must be writable; to look, they need not",
            "导入需要文件及文件夹的写权限；查看则不需要")),
    ]
  }

  private func schema(_ facts: DatabaseFacts) -> Diagnosis.Row {
    let isOld = facts.steps < facts.knownSteps
    return Diagnosis.Row(
      Phrase("schema", "库结构"), Phrase("step \(facts.steps)", "第 \(facts.steps) 版"),
      why: Phrase(
        "this program knows \(facts.knownSteps); journal: \(facts.journal)",
        "本程序为第 \(facts.knownSteps) 版；日志模式 \(facts.journal)"), isOld ? .note : .fine,
      remedy: isOld
        ? Phrase("the next zhenping import brings it up to date", "下次 zhenping import 时自动升级") : nil)
  }
}

/// A number of bytes for people.
struct ByteCount {
  private let bytes: Int

  init(_ bytes: Int) { self.bytes = bytes }

  /// Three digits at most, in powers of 1024, as `ls -h` and `df -h` have them.
  var text: String {
    guard bytes >= 1024 else { return "\(bytes) B" }
    // In tenths, without a Double: 1.2 KiB.
    var tenths = bytes * 10 / 1024
    var unit = 0
    while tenths >= 10_240, unit < Self.units.count - 1 {
      tenths /= 1024
      unit += 1
    }
    return tenths < 100
      ? "\(tenths / 10).\(tenths % 10) \(Self.units[unit])"
      : "\(tenths / 10) \(Self.units[unit])"
  }

  private static let units = ["KiB", "MiB", "GiB", "TiB"]
}
