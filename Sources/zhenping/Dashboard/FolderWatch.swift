import EventLoop
import Glibc

/// Notices what happens in a folder, also in one that does not exist yet.
///
/// Until the folder is made, the nearest above it is watched instead.
struct FolderWatch: ~Copyable {
  /// What happened since the last look.
  enum News: Equatable {
    case nothing
    /// Only to these files; there may be others that nobody told of where it is `nil`.
    case files(Set<String>?)
  }

  let folder: String
  private let change: DirectoryWatch.Change
  private var watched = ""
  private var watch: DirectoryWatch?

  /// Readable when something happened; `nil` when the system watches too many already.
  private(set) var descriptor: CInt?

  init(_ folder: String, for change: DirectoryWatch.Change) {
    self.folder = folder
    self.change = change
    arm()
  }

  /// Never waits.
  mutating func news() -> News {
    guard let changes = watch?.changes() else { return .nothing }
    if watched == folder, !changes.isOver {
      if changes.isIncomplete { return .files(nil) }
      return changes.names.isEmpty ? .nothing : .files(changes.names)
    }
    guard changes.isOver || changes.isIncomplete || changes.names.contains(awaited) else {
      return .nothing
    }
    arm()
    return .files(nil)
  }

  /// Watches the folder, or the nearest above it that is there.
  private mutating func arm() {
    var nearest = folder
    repeat {
      watched = nearest
      watch = DirectoryWatch(path: watched, for: watched == folder ? change : .appeared)
      descriptor = watch?.descriptor
      // A folder that was made meanwhile would be missed.
      nearest = folder.nearestFolder
    } while nearest != watched
  }

  /// What has to appear in the folder above.
  private var awaited: String {
    let rest = folder.dropFirst(watched.count).drop { $0 == "/" }
    return String(rest.prefix { $0 != "/" })
  }
}

extension String {
  /// The folder that a file of this path is in, and its name there.
  var folderAndName: (folder: String, name: String) {
    let path = hasPrefix("/") ? self : "./" + self
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let folder = slash == path.startIndex ? "/" : String(path[..<slash])
    return (folder, String(path[slash...].dropFirst()))
  }

  /// The folder of this path, or the nearest above it that is there.
  var nearestFolder: String {
    var folder = self
    while access(folder, F_OK) != 0, let slash = folder.lastIndex(of: "/") {
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    return folder
  }
}
