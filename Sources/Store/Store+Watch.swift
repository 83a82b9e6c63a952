public import Domain
import GRDB

extension Store {
  /// A number that is another one after every commit of another connection; this one's own commits
  /// do not change it.
  ///
  /// Ask before ``ledger()``: a commit between the two is then noticed the next time.
  public func dataVersion() throws(StoreFailure) -> Int {
    try read { try Int.fetchOne($0, sql: "PRAGMA data_version") ?? 0 }
  }

  /// The folder in which a commit of anyone modifies one of ``watchedNames``; `nil` in memory.
  ///
  /// To watch the folder and not the files survives their being replaced.
  public var watchedFolder: String? {
    guard !path.isEmpty else { return nil }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The file and its log; the log is where a commit is written first.
  public var watchedNames: Set<String> {
    guard let name = path.split(separator: "/").last else { return [] }
    return [String(name), "\(name)-wal"]
  }
}
