import Domain
import Glibc

/// The folder that a database lies in.
enum Folder {
  /// Makes the folder of the file at `path`, with those above it, where they are missing.
  ///
  /// Only the user may enter a new folder: township figures can be about single households.
  static func create(for path: String) throws(StoreFailure) {
    guard let slash = path.lastIndex(of: "/"), slash > path.startIndex else { return }
    let folder = String(path[..<slash])
    guard access(folder, F_OK) != 0 else { return }
    try create(for: folder)
    // Another process may have been faster.
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else {
      throw StoreFailure(
        path: path, reason: .cannotCreateFolder(folder), detail: String(cString: strerror(errno)))
    }
  }
}
