import Glibc

/// A text file that a person has written.
enum SmallFile {
  private static let limit = 1 << 20

  /// Its text, without a byte order mark; `nil` when there is no such file.
  static func text(of path: String) throws(SettingsFailure) -> String? {
    func failure(_ reason: SettingsFailure.Reason) -> SettingsFailure {
      SettingsFailure(place: .file(path: path, line: nil, column: nil), reason: reason)
    }
    // A pipe without a writer would keep us waiting.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure(.unreadable(errno))
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = read(file, &part, part.count)
      guard count != 0 else { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(.unreadable(errno))
      }
      bytes += part.prefix(count)
      guard bytes.count <= limit else { throw failure(.tooLarge) }
    }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw failure(.notUTF8) }
    return text
  }
}
