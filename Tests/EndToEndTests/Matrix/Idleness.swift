import Foundation
import Glibc

/// Whether a program waits for its user and does nothing else, as Linux tells it.
struct Idleness {
  let process: pid_t

  /// How often its first thread has gone to sleep; `nil` when it is gone.
  var sleeps: Int? {
    guard let status = text("status"),
      let line = status.split(separator: "\n").first(where: { $0.hasPrefix("voluntary_") })
    else { return nil }
    return line.split(separator: "\t").last.flatMap { Int($0) }
  }

  /// Whether every thread sleeps, the first one in a `poll` that only something new ends.
  var isIdle: Bool {
    guard let before = sleeps, isWaiting, sleeps == before else { return false }
    let tasks =
      (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
    return !tasks.isEmpty && tasks.allSatisfy { state(ofTask: $0) == "S" } && sleeps == before
  }

  private var isWaiting: Bool {
    let words = text("syscall")?.split(whereSeparator: \.isWhitespace) ?? []
    guard words.count > 3 else { return false }
    switch words[0] {
    // On x86-64, with -1 for a timeout; on others there is no poll.
    case "7": return words[3].hasSuffix("ffffffff")
    case "271", "73": return words[3] == "0x0"
    default: return false
    }
  }

  private func state(ofTask task: String) -> Substring? {
    text("task/\(task)/stat")?.split(separator: ")").last?.split(separator: " ").first
  }

  private func text(_ name: String) -> String? {
    // Gone with the process.
    try? String(contentsOfFile: "/proc/\(process)/\(name)", encoding: .utf8)
  }
}
