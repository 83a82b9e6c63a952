public import Domain
import Glibc

/// Files of text, in whatever encoding the office wrote them.
public enum TextFile {
  /// 64 MiB: a thousand times the longest report, and little enough to hold.
  public static let sizeLimitInBytes = 64 << 20

  /// Reads a whole file, or standard input for `-`; blocks until its end.
  ///
  /// - Throws: ``Domain/IntakeFailure`` naming the file, for what cannot be opened, is no text, is
  ///   empty or is above ``sizeLimitInBytes``.
  /// - Returns: The text without its byte-order mark.
  public static func read(path: String) throws(IntakeFailure) -> String {
    let bytes = try bytes(ofFileAt: path)
    guard !bytes.isEmpty else { throw IntakeFailure(file: path, reason: .empty) }
    do {
      return try TextDecoder.text(of: bytes)
    } catch {
      throw IntakeFailure(file: path, reason: error)
    }
  }

  private static func bytes(ofFileAt path: String) throws(IntakeFailure) -> [UInt8] {
    if path == "-" { return try bytes(of: STDIN_FILENO, path: path) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw IntakeFailure(file: path, reason: .unreadable(errno: errno))
    }
    defer { close(descriptor) }
    return try bytes(of: descriptor, path: path)
  }

  private static func bytes(of descriptor: Int32, path: String) throws(IntakeFailure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw IntakeFailure(
          file: path, reason: errno == EISDIR ? .isFolder : .unreadable(errno: errno))
      }
      guard count > 0 else { return bytes }
      bytes.append(contentsOf: buffer[..<count])
      guard bytes.count <= sizeLimitInBytes else {
        throw IntakeFailure(file: path, reason: .tooLarge(limitInBytes: sizeLimitInBytes))
      }
    }
  }
}
