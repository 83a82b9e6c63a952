/// The disk that a folder is on.
public struct DiskFacts: Equatable, Sendable {
  public enum Kind: Sendable {
    case local
    /// Cannot share a database between programs.
    case network
    /// Gone when the machine is switched off.
    case memory
  }

  public let folder: String
  public let freeBytes: Int
  public let totalBytes: Int
  public let isReadOnly: Bool
  public let kind: Kind

  public init(folder: String, freeBytes: Int, totalBytes: Int, isReadOnly: Bool, kind: Kind) {
    self.folder = folder
    self.freeBytes = freeBytes
    self.totalBytes = totalBytes
    self.isReadOnly = isReadOnly
    self.kind = kind
  }

  /// The disk as a row of the doctor's, named after what the folder is for.
  public func row(_ name: Phrase) -> Diagnosis.Row {
    let (free, total) = (ByteCount(freeBytes).text, ByteCount(totalBytes).text)
    let (verdict, remedy) = judgement
    return Diagnosis.Row(
      name, Phrase("\(free) free of \(total)", "剩余 \(free)，共 \(total)"),
      why: Phrase(both: folder), verdict, remedy: remedy)
  }

  private static let megabyte = 1 << 20

  private var judgement: (Diagnosis.Verdict, Phrase?) {
    if isReadOnly {
      return (.note, Phrase("mounted read-only: nothing can be written here", "只读挂载，不能写入"))
    }
    if freeBytes < 20 * Self.megabyte {
      return (.fault, Phrase("free some space: an import needs room", "请腾出空间，否则无法导入"))
    }
    switch kind {
    case .network:
      return (
        .doubt,
        Phrase(
          "a network drive cannot share a database safely; put it on a local disk with --db",
          "网络磁盘不能可靠地共用数据库，请用 --db 改放到本地磁盘")
      )
    case .memory:
      return (
        .doubt,
        Phrase(
          "in memory only: gone at the next start of the machine",
          "仅存于内存，重启后即丢失")
      )
    case .local:
      return freeBytes < 200 * Self.megabyte
        ? (.doubt, Phrase("free some space soon", "空间不多，请尽快清理")) : (.fine, nil)
    }
  }
}
