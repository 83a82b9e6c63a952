import Glibc
import ViewModels

/// A folder that nobody else can look into, for as long as a workbook is made.
struct TemporaryFolder {
  let path: String
  var file: String { path + "/book.xlsx" }

  init() throws(ExportFailure) {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/zhenping-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Self.failure }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The bytes of the file.
  func contents() throws(ExportFailure) -> [UInt8] {
    let descriptor = open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Self.failure }
      guard count > 0 else { return bytes }
      bytes += part[..<count]
    }
  }

  func remove() {
    unlink(file)
    rmdir(path)
  }

  private static var failure: ExportFailure {
    ExportFailure(format: .xlsx, reason: .temporaryFile(errno))
  }
}
