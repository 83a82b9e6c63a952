import Foundation
import Glibc

/// A folder of one test, gone with it.
final class TemporaryFolder {
  let url: URL
  var path: String { url.path }

  struct Failure: Error {
    let code: CInt
  }

  init() throws {
    // Short, for a socket's path may have only 107 bytes.
    let pattern = FileManager.default.temporaryDirectory.appending(path: "zp-XXXXXX").path
    var name = Array(pattern.utf8CString)
    guard mkdtemp(&name) != nil else { throw Failure(code: errno) }
    url = URL(
      filePath: String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self))
  }

  // What stays behind in the system's own temporary folder is the system's to sweep.
  deinit { try? FileManager.default.removeItem(at: url) }

  subscript(name: String) -> URL { url.appending(path: name) }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: self[name].path) }

  /// What a file holds, without the line's end; `nil` while it is not there or empty.
  func text(of name: String) -> String? {
    // The program may not have written it yet; whoever waits asks again.
    guard let text = try? String(contentsOf: self[name], encoding: .utf8) else { return nil }
    let trimmed = text.trimmingCharacters(in: .newlines)
    return trimmed.isEmpty ? nil : trimmed
  }
}
