import Glibc

/// A file that is there whole or not at all.
enum NewFile {
  /// Writes beside the place, then renames; folders that are missing are made.
  static func write(_ bytes: [UInt8], to path: String) throws(WriteFailure) {
    try makeFolder(of: path)
    let draft = "\(path).\(getpid())"
    let file = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw WriteFailure(code: errno) }
    do throws(WriteFailure) {
      defer { close(file) }
      try write(bytes, into: file)
    } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, path) == 0 else {
      let code = errno
      unlink(draft)
      throw WriteFailure(code: code)
    }
  }

  private static func write(_ bytes: [UInt8], into file: CInt) throws(WriteFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count >= 0 || errno == EINTR else { throw WriteFailure(code: errno) }
      rest = rest.dropFirst(max(0, count))
    }
  }

  private static func makeFolder(of path: String) throws(WriteFailure) {
    for index in path.indices.dropFirst() where path[index] == "/" {
      // The user's own, as the specification of these folders wants it.
      guard
        mkdir(String(path[..<index]), 0o700) == 0 || errno == EEXIST || errno == EROFS
          || errno == EACCES
      else {
        throw WriteFailure(code: errno)
      }
    }
  }
}

struct WriteFailure: Error {
  let code: CInt
}
