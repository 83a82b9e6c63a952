import Logging
import Settings

/// What a dashboard finds again after a restart; one for each database.
///
/// Nothing depends on it, so what goes wrong is only logged.
struct SessionMemory {
  private let file: MemoryFile?

  /// - Parameter database: Its path; `nil` for the demonstration.
  init(of database: String?) {
    file = UserFolders().state.map { MemoryFile(of: database ?? "demo", in: $0) }
  }

  /// What was saved last; empty when there is nothing, or nothing that can be read.
  func load() -> [String: String] {
    guard let file else { return [:] }
    do throws(MemoryFailure) {
      return try file.load().values
    } catch {
      Logger.program.warning("\(error.path): cannot be remembered: \(error.reason)")
      return [:]
    }
  }

  func save(_ values: [String: String]) {
    guard let file else { return }
    do throws(MemoryFailure) {
      try file.save(Memory(values: values))
    } catch {
      Logger.program.warning("\(error.path): cannot be saved: \(error.reason)")
    }
  }
}
