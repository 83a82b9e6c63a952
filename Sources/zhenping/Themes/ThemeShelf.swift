import BundledThemes
import Canvas
import Domain
import Glibc
import Intake
import Settings
import Themes

/// The looks that there are: the program's own, those in the user's folder, and any file.
///
/// Nothing is read until a look is asked for. A user's file goes before ours of the same name.
struct ThemeShelf {
  /// The look without a choice: the sixteen colours of the terminal, dark or light as that is.
  static let usual = "auto"
  /// The family behind ``usual``.
  static let usualFamily = "terminal"

  /// Where the user's own are; `nil` without a home.
  let folder: String?

  init(folder: String? = UserFolders().configuration.map { "\($0)/themes" }) {
    self.folder = folder
  }

  /// A look that can be worn.
  struct Outfit: Equatable {
    let theme: Theme
    /// The very theme, where a family was asked for.
    let name: String
    /// The files that it was read from, its own and its parents'; ours are in the program.
    let files: [String]
    /// What was not understood and left out, with the file it is in.
    let remarks: [Remark]

    struct Remark: Equatable {
      let file: String
      let failure: ThemeFailure
    }
  }

  /// Reads a look.
  ///
  /// - Parameters:
  ///   - name: A theme, a family, ``usual``, or a file's path.
  ///   - appearance: What the terminal is, for which a family has a member; dark where nobody knows.
  /// - Throws: ``ThemeRefusal``, with the place of what is wrong in the file.
  /// - Returns: The look with all that it inherits.
  func dress(_ name: String, on appearance: Appearance?) throws(ThemeRefusal) -> Outfit {
    let place = try place(of: name, on: appearance)
    // A value of the program's own, so that no file is parsed before the first frame.
    if place == .bundled(Self.usualFamily) {
      return Outfit(theme: .terminal, name: Self.usualFamily, files: [], remarks: [])
    }
    return try read(place)
  }

  // MARK: Places

  enum Place: Hashable {
    /// By its name.
    case bundled(String)
    /// By its path.
    case file(String)

    /// What the user knows it by.
    var label: String {
      switch self {
      case .bundled(let name): name
      case .file(let path): path
      }
    }

    /// What it is chosen by: without folder and ending.
    var name: String {
      let last = label.split(separator: "/").last.map { String($0) } ?? label
      return last.hasSuffix(".toml") ? String(last.dropLast(".toml".count)) : last
    }
  }

  /// Where a look is to be had: a theme goes before a family, both before a file of that path.
  func place(of name: String, on appearance: Appearance?) throws(ThemeRefusal) -> Place {
    if name != Self.usual, let place = place(of: name) { return place }
    if let member = member(ofFamily: name, on: appearance) { return member }
    guard Self.exists(name) else { throw .unknown(name) }
    return .file(name)
  }

  /// A theme by its very name, the user's or ours.
  func place(of name: String, besides taken: Place? = nil) -> Place? {
    let isPlain = !name.isEmpty && !name.contains("/") && !name.hasPrefix(".")
    guard isPlain else { return nil }
    if let folder {
      let own = Place.file("\(folder)/\(name).toml")
      if own != taken, Self.exists(own.label) { return own }
    }
    return Self.bundled(name) == nil ? nil : .bundled(name)
  }

  /// The member of a family that fits the terminal best.
  private func member(ofFamily name: String, on appearance: Appearance?) -> Place? {
    let wanted: Theme.Variant = appearance == .light ? .light : .dark
    // Known without reading anything.
    if name == Self.usual || name == Self.usualFamily {
      return place(of: wanted == .light ? "terminal-light" : "terminal")
    }
    let members = themes.filter { $0.head.family == name }
    let best =
      members.first { $0.head.variant == wanted } ?? members.first { $0.head.variant == .any }
    return (best ?? members.first)?.place
  }

  static func bundled(_ name: String) -> [UInt8]? {
    (BundledThemes.files + BundledThemes.parents).first { $0.name == name }?.bytes
  }

  private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  // MARK: Reading

  /// Reads the theme at a place, whatever it inherits included.
  func read(_ place: Place) throws(ThemeRefusal) -> Outfit {
    let text = try Self.text(at: place)
    var sources: [String: Place] = [:]
    let reading: ThemeFile.Reading
    do throws(ThemeFailure) {
      reading = try ThemeFile.read(text) { parent in
        guard let source = self.parent(parent, of: place) else { return nil }
        sources[parent] = source
        // What cannot be read is as good as not there.
        return try? Self.text(at: source)
      }
    } catch {
      throw .refused(place, error)
    }
    let files = ([place] + sources.values).compactMap { place -> String? in
      if case .file(let path) = place { path } else { nil }
    }
    return Outfit(
      theme: reading.theme, name: place.name, files: files.sorted(),
      remarks: reading.remarks.map { Outfit.Remark(file: place.label, failure: $0) })
  }

  /// Where a parent is to be had: beside its child, then as any other theme.
  ///
  /// A theme that inherits its own name has ours in mind, which it takes the place of.
  private func parent(_ name: String, of child: Place) -> Place? {
    if case .file(let path) = child, !name.contains("/") {
      let parent = path.dropLast(path.split(separator: "/").last?.count ?? 0) + "\(name).toml"
      if parent != path, Self.exists(String(parent)) { return .file(String(parent)) }
    }
    return place(of: name, besides: child)
  }

  private static func text(at place: Place) throws(ThemeRefusal) -> String {
    switch place {
    case .bundled(let name):
      guard let bytes = bundled(name) else { throw .unknown(name) }
      return String(decoding: bytes, as: UTF8.self)
    case .file(let path):
      do throws(IntakeFailure) {
        return try TextFile.read(path: path)
      } catch {
        throw .unreadable(error)
      }
    }
  }

  /// The first words of the file at a place; none where it cannot be read.
  static func head(at place: Place) -> ThemeHead {
    // Its name is still to be listed; what is wrong is said when it is asked for.
    ThemeHead((try? text(at: place)) ?? "")
  }
}
