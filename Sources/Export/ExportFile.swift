import Glibc

/// A file that is written whole or not at all.
public enum ExportFile {
  /// Writes a new file, under the name with `-2`, `-3`… where that is taken.
  ///
  /// The name comes without its ending, and has no `/` in it: ``DashboardState/exportName``.
  ///
  /// - Returns: The path of the file.
  public static func write(
    _ bytes: [UInt8], named name: String, ending: String, in folder: String
  ) throws(OutputFailure) -> String {
    let parent = folder.isEmpty ? "." : folder
    let stem = parent.hasSuffix("/") ? parent + name : "\(parent)/\(name)"
    // A folder with as many exports of one name has another problem.
    for number in 1...9999 {
      let path = (number == 1 ? stem : "\(stem)-\(number)") + ".\(ending)"
      do {
        try create(path, bytes)
        return path
      } catch {
        guard error.reason == .exists else { throw error }
      }
    }
    throw OutputFailure(path: "\(stem).\(ending)", reason: .exists)
  }

  /// Writes a file of that very name.
  ///
  /// Overwriting, the old file stays until the new one is complete.
  public static func write(
    _ bytes: [UInt8], to path: String, overwriting: Bool
  ) throws(OutputFailure) {
    guard overwriting else { return try create(path, bytes) }
    var status = stat()
    guard stat(path, &status) == 0 else { return try create(path, bytes) }
    // A link stays one, and so does /dev/null.
    guard status.st_mode & S_IFMT == S_IFREG, let target = realpath(path, nil) else {
      let descriptor = open(path, O_WRONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw OutputFailure(path: path, reason: .system(errno)) }
      let code = fill(descriptor, bytes)
      close(descriptor)
      guard code == 0 else { throw OutputFailure(path: path, reason: .system(code)) }
      return
    }
    defer { free(target) }
    let new = "\(String(cString: target)).\(getpid()).part"
    do {
      try create(new, bytes, mode: status.st_mode & 0o777)
    } catch {
      throw OutputFailure(path: path, reason: error.reason)
    }
    guard rename(new, target) == 0 else {
      let code = errno
      unlink(new)
      throw OutputFailure(path: path, reason: .system(code))
    }
  }

  /// Writes to standard output.
  public static func print(_ bytes: [UInt8]) throws(OutputFailure) {
    let code = fill(STDOUT_FILENO, bytes, isKept: false)
    guard code == 0 else { throw OutputFailure(path: "-", reason: .system(code)) }
  }

  private static func create(
    _ path: String, _ bytes: [UInt8], mode: mode_t = 0o644
  ) throws(OutputFailure) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      throw OutputFailure(path: path, reason: errno == EEXIST ? .exists : .system(errno))
    }
    var code = fill(descriptor, bytes)
    // A full disk of another machine may say so only now.
    if close(descriptor) != 0, code == 0 { code = errno }
    guard code == 0 else {
      unlink(path)
      throw OutputFailure(path: path, reason: .system(code))
    }
  }

  /// - Returns: The system's number of what went wrong; zero when all is written.
  private static func fill(_ descriptor: CInt, _ bytes: [UInt8], isKept: Bool = true) -> CInt {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count < 0 ? errno : EIO }
      written += count
    }
    // Devices cannot be made to keep what they got.
    guard isKept, fsync(descriptor) != 0, errno != EINVAL, errno != EROFS else { return 0 }
    return errno
  }
}
