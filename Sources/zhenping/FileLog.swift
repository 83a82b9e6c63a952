import Foundation
import Logging

/// The program's log, a line a message, in `$XDG_STATE_HOME/zhenping/zhenping.log`.
///
/// Never the only place of an error: whatever goes wrong is said on the screen or on standard error
/// too. Nothing is opened before the first message; a log that cannot be written is done without.
struct FileLog: LogHandler {
  var logLevel = Logger.Level.info
  var metadata = Logger.Metadata()

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let time = Date().formatted(.iso8601)
    let line = "\(time) \(event.level) [\(getpid())] \(event.message)\n"
    let folder = Self.folder
    // The screen has the message already; without a log nothing is lost but its trace.
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard let file = fopen("\(folder)/zhenping.log", "a") else { return }
    defer { fclose(file) }
    fputs(line, file)
  }

  private static var folder: String {
    let state =
      Session.variable("XDG_STATE_HOME")
      ?? (Session.variable("HOME") ?? ".") + "/.local/state"
    return "\(state)/zhenping"
  }
}

extension Logger {
  static let program = Logger(label: "zhenping") { _ in FileLog() }
}
