import Canvas
import EventLoop
import Glibc
import ViewModels

/// What the terminal wears, and the files that it was made from, watched.
struct Wardrobe: ~Copyable {
  /// What became of the files.
  struct News {
    /// The look that is worn is another by now.
    var theme: Theme?
    /// What is wrong with its file, or what of it was left out.
    var words: Phrase?
  }

  private let shelf: ThemeShelf
  /// What was asked for at the start; one that is named by its path stays among the choices.
  private let first: String
  /// What is worn.
  private(set) var theme: Theme
  /// The last look that was asked for; where it could not be had, ``theme`` is another.
  private var wanted: String
  private var isRefused = false
  /// What was said last: a file that is saved twice is not told of twice.
  private var said: Phrase?
  /// `nil` is not known: it was put on before the watch began.
  private var files: Set<String>?
  private(set) var appearance: Appearance?
  /// Of the user's folder, and of that of a look that was named by its path or lies behind a link.
  private var own: FolderWatch?
  private var other: FolderWatch?

  /// - Parameters:
  ///   - name: What was asked for.
  ///   - theme: The same, or what stands in for it.
  ///   - shelf: Where looks are to be had.
  init(wearing name: String, theme: Theme, from shelf: ThemeShelf = ThemeShelf()) {
    self.shelf = shelf
    self.theme = theme
    wanted = name
    first = name
    if let folder = shelf.folder { own = FolderWatch(folder, for: .finishedOrGone) }
    watch(name)
  }

  /// What there is to choose from; reads the heads of all files.
  var choices: [ThemeChoice] { shelf.choices(besides: first) }

  /// Readable when files of looks have changed.
  var descriptors: [CInt] {
    // What cannot be copied is reached through an optional only where it may change.
    mutating get {
      var descriptors: [CInt] = []
      if let descriptor = own?.descriptor { descriptors.append(descriptor) }
      if let descriptor = other?.descriptor { descriptors.append(descriptor) }
      return descriptors
    }
  }

  /// Puts a look on; one that cannot be had leaves the old one on.
  ///
  /// - Parameter name: As ``ThemeShelf`` knows it.
  /// - Throws: ``ThemeRefusal``.
  /// - Returns: What of it was left out, and where; only who writes it wants to know.
  @discardableResult
  mutating func wear(_ name: String) throws(ThemeRefusal) -> Phrase? {
    wanted = name
    watch(name)
    said = nil
    isRefused = true
    let outfit = try shelf.dress(name, on: appearance)
    isRefused = false
    theme = outfit.theme
    files = Set(
      outfit.files.flatMap { [$0, $0.linkTarget ?? $0] }.map { path in
        let (folder, name) = path.folderAndName
        return "\(folder)/\(name)"
      })
    return Phrase(outfit.remarks.map { Phrase($0) })
  }

  /// The terminal has become dark or light.
  ///
  /// - Parameter appearance: What it is now.
  /// - Returns: The look to be worn now; `nil` when it is the same.
  mutating func turn(to appearance: Appearance) -> Theme? {
    guard appearance != self.appearance else { return nil }
    self.appearance = appearance
    let old = theme
    do throws(ThemeRefusal) {
      try wear(wanted)
    } catch {
      // It could not be worn before either, which has been said.
      return nil
    }
    return theme == old ? nil : theme
  }

  /// Looks at the files after ``descriptors`` have become readable; never waits.
  mutating func news() -> News? {
    let ownNews = own?.news() ?? .nothing
    let otherNews = other?.news() ?? .nothing
    guard ownNews != .nothing || otherNews != .nothing else { return nil }
    var news = News()
    guard concerns(ownNews, in: shelf.folder) || concerns(otherNews, in: other?.folder) else {
      return news
    }
    let (old, saidBefore, wasRefused) = (theme, said, isRefused)
    do throws(ThemeRefusal) {
      let remark = try wear(wanted)
      if theme != old { news.theme = theme }
      if theme != old || wasRefused || remark != nil {
        let name = theme.name
        news.words = remark ?? Phrase("Look: \(name), as saved", "主题“\(name)”已按文件更新")
      }
    } catch {
      let words = Phrase(error)
      news.words = words == saidBefore ? nil : words
      said = words
    }
    return news
  }

  /// Whether what is worn is made from one of the files, or could be now.
  private func concerns(_ news: FolderWatch.News, in folder: String?) -> Bool {
    switch news {
    case .nothing: false
    case .files(nil): true
    case .files(let names?):
      isRefused || names.contains { files?.contains("\(folder ?? "")/\($0)") ?? true }
        || names.contains("\(wanted).toml")
    }
  }

  private mutating func watch(_ name: String) {
    let path = name.contains("/") ? name : shelf.folder.map { "\($0)/\(name).toml" }
    // Those who keep their settings in one place have links to them; what is saved is their target.
    let target = path.flatMap(\.linkTarget)
    let folder =
      target?.folderAndName.folder ?? (name.contains("/") ? name.folderAndName.folder : nil)
    guard folder != other?.folder else { return }
    other = folder.flatMap { $0 == shelf.folder ? nil : FolderWatch($0, for: .finishedOrGone) }
  }
}

extension String {
  /// Where the file is that this path leads to, if it is a link; `nil` where it leads nowhere.
  fileprivate var linkTarget: String? {
    var status = stat()
    guard lstat(self, &status) == 0, status.st_mode & S_IFMT == S_IFLNK,
      let target = realpath(self, nil)
    else { return nil }
    defer { free(target) }
    return String(cString: target)
  }
}
