import EventLoop
import Glibc

/// Notices that someone wrote to the database, also to one that does not exist yet.
///
/// Until the database's folder is made, the nearest folder above it is watched instead.
struct DatabaseWatch: ~Copyable {
  private let folder: String
  private let names: Set<String>
  private var watched = ""
  private var watch: DirectoryWatch?

  init(path: String) {
    let path = path.hasPrefix("/") ? path : "./" + path
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let name = path[slash...].dropFirst()
    folder = slash == path.startIndex ? "/" : String(path[..<slash])
    names = [String(name), "\(name)-wal"]
    arm()
  }

  /// Readable when something happened; `nil` when the system watches too many already.
  private(set) var descriptor: CInt?

  /// Whether the database may have changed since the last call; never waits.
  mutating func hasChanged() -> Bool {
    guard let changes = watch?.changes() else { return false }
    if watched == folder, !changes.isOver {
      return changes.isIncomplete || !changes.names.isDisjoint(with: names)
    }
    guard changes.isOver || !changes.names.isEmpty else { return false }
    arm()
    return true
  }

  /// Watches the folder, or the nearest above it that is there.
  private mutating func arm() {
    var nearest = folder
    repeat {
      watched = nearest
      watch = DirectoryWatch(path: watched, for: .any)
      descriptor = watch?.descriptor
      // A folder that was made meanwhile would be missed.
      nearest = Self.nearest(to: folder)
    } while nearest != watched
  }

  private static func nearest(to folder: String) -> String {
    var folder = folder
    while access(folder, F_OK) != 0, let slash = folder.lastIndex(of: "/") {
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
    return folder
  }
}
