import Glibc

/// Reports the files of one directory that were changed.
///
/// A directory and not a file, because editors and databases replace files: a watch on the file
/// would stay with the one that is gone.
public struct DirectoryWatch: ~Copyable {
  /// What counts as a change.
  public enum Change: Sendable {
    /// A file was written and closed, or moved in: a document is whole.
    case finished
    /// Also its removal: the list of documents.
    case finishedOrGone
    /// Something is there that was not: a folder that is waited for.
    case appeared
    /// Every single write, creation and removal: another process's database.
    case any

    fileprivate var events: UInt32 {
      let finished = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO)
      return switch self {
      case .finished: finished
      case .finishedOrGone: finished | UInt32(IN_DELETE | IN_MOVED_FROM)
      case .appeared: UInt32(IN_CREATE | IN_MOVED_TO)
      case .any: finished | UInt32(IN_MODIFY | IN_CREATE | IN_DELETE | IN_MOVED_FROM)
      }
    }
  }

  /// Readable when something has changed.
  public let descriptor: CInt

  /// Starts watching; `nil` when there is no such directory, or the system watches too many.
  public init?(path: String, for change: Change = .finished) {
    let opened = inotify_init1(CInt(IN_NONBLOCK | IN_CLOEXEC))
    guard opened >= 0 else { return nil }
    guard inotify_add_watch(opened, path, change.events | UInt32(IN_ONLYDIR)) >= 0 else {
      close(opened)
      return nil
    }
    // Last: once it is set, `return nil` runs deinit and closes it a second time.
    descriptor = opened
  }

  deinit { close(descriptor) }

  /// What has changed since the last call; never waits.
  public mutating func changes() -> DirectoryChanges {
    var changes = DirectoryChanges()
    withUnsafeTemporaryAllocation(byteCount: 4096, alignment: 8) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        guard count > 0 else { return }
        changes.add(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
    }
    return changes
  }
}
