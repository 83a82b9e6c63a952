import EventLoop

/// Notices that someone wrote to the database, also to one that does not exist yet.
struct DatabaseWatch: ~Copyable {
  private let names: Set<String>
  private var watch: FolderWatch

  init(path: String) {
    let (folder, name) = path.folderAndName
    names = [name, "\(name)-wal"]
    watch = FolderWatch(folder, for: .any)
  }

  /// Readable when something happened; `nil` when the system watches too many already.
  var descriptor: CInt? { watch.descriptor }

  /// Whether the database may have changed since the last call; never waits.
  mutating func hasChanged() -> Bool {
    switch watch.news() {
    case .nothing: false
    case .files(nil): true
    case .files(let changed?): !changed.isDisjoint(with: names)
    }
  }
}
