import Domain
import GRDB
import Glibc

/// A refusal of ours from inside a database access, where the path is not known.
struct Refusal: Error {
  let reason: StoreFailure.Reason
  var detail = ""
}

extension StoreFailure {
  /// Runs `body`; whatever it throws leaves as a failure of the database at `path`.
  static func wrap<Value>(
    _ path: String, _ body: () throws -> Value
  ) throws(StoreFailure) -> Value {
    do {
      return try body()
    } catch let refusal as Refusal {
      throw StoreFailure(path: path, reason: refusal.reason, detail: refusal.detail)
    } catch let error as DatabaseError {
      throw StoreFailure(
        path: path, reason: Reason(error.resultCode, path: path), detail: error.description)
    } catch {
      throw StoreFailure(path: path, reason: .other, detail: String(describing: error))
    }
  }
}

extension StoreFailure.Reason {
  init(_ code: ResultCode, path: String) {
    self =
      switch code {
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy
      case .SQLITE_FULL: .full
      case .SQLITE_CORRUPT: .corrupt
      case .SQLITE_NOTADB: .notADatabase
      case .SQLITE_READONLY: .readOnly
      case .SQLITE_PERM, .SQLITE_AUTH: .notAllowed
      case .SQLITE_IOERR: Self.isFolder(path) ? .isFolder : .inputOutput
      case .SQLITE_CANTOPEN: Self.unopened(path)
      default: .other
      }
  }

  /// SQLite says only that it could not open the file; the system knows why.
  private static func unopened(_ path: String) -> Self {
    guard access(path, F_OK) == 0 else { return errno == EACCES ? .notAllowed : .noSuchFile }
    if isFolder(path) { return .isFolder }
    return access(path, R_OK) == 0 ? .other : .notAllowed
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
