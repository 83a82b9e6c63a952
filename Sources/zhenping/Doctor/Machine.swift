import CLinux
import Glibc
import Settings
import ViewModels

/// What the system says of itself; every call looks anew.
enum Machine {
  /// A path as it may be shown to others: the home folder as `~`.
  static func shown(_ path: String) -> String {
    guard let home = UserFolders().home, home != "/", path.hasPrefix(home) else { return path }
    let rest = path.dropFirst(home.count)
    return rest.isEmpty || rest.hasPrefix("/") ? "~\(rest)" : path
  }

  /// Where the program was started.
  static var currentFolder: String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// The size of a file; `nil` where there is none.
  static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// The disk that a folder is on, or the nearest folder above that is there.
  static func disk(of folder: String) -> DiskFacts? {
    let folder = folder.nearestFolder
    var disk = statvfs()
    guard statvfs(folder, &disk) == 0 else { return nil }
    let block = Int(disk.f_frsize)
    return DiskFacts(
      folder: shown(folder), freeBytes: Int(disk.f_bavail) * block,
      totalBytes: Int(disk.f_blocks) * block,
      isReadOnly: disk.f_flag & UInt(ST_RDONLY) != 0, kind: kind(of: folder))
  }

  private static func kind(of folder: String) -> DiskFacts.Kind {
    var disk = statfs()
    guard statfs(folder, &disk) == 0 else { return .local }
    // From linux/magic.h: NFS, SMB, CIFS, SMB 2, and 9P; then tmpfs and ramfs.
    switch UInt32(truncatingIfNeeded: disk.f_type) {
    case 0x6969, 0x517B, 0xFF53_4D42, 0xFE53_4D42, 0x0102_1997: return .network
    case 0x0102_1994, 0x8584_58F6: return .memory
    default: return .local
    }
  }

  static func clock(lastImport: String?) -> ClockFacts {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    var text = [CChar](repeating: 0, count: 64)
    let count = strftime(&text, text.count, "%Z %z", &parts)
    let zone = String(decoding: text.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    var kept = timex()
    let state = adjtimex(&kept)
    return ClockFacts(
      now: LocalTime.now, zone: zone,
      isSynchronised: state < 0 ? nil : state != TIME_ERROR && kept.status & STA_UNSYNC == 0,
      lastImport: lastImport)
  }

  /// What the environment says of languages; the process's own locale is looked at, not changed.
  static func locale(language: Language, origin: Phrase) -> LocaleFacts {
    let variable = ["LC_ALL", "LC_CTYPE", "LANG"].first { Session.variable($0) != nil } ?? ""
    let encoding = Session.encoding
    return LocaleFacts(
      variable: variable, wanted: Session.variable(variable) ?? "", isInstalled: encoding != nil,
      encoding: encoding ?? "ANSI_X3.4-1968", language: language, languageOrigin: origin)
  }

  /// `Debian GNU/Linux 12 (bookworm)`.
  static var system: String {
    guard let file = fopen("/etc/os-release", "r") else { return "Linux" }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 512)
    while fgets(&line, CInt(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix("PRETTY_NAME=") else { continue }
      return text.dropFirst("PRETTY_NAME=".count).filter { $0 != "\"" && !$0.isNewline }
    }
    return "Linux"
  }

  /// `Linux 6.1.0 x86_64`.
  static var kernel: String {
    var names = utsname()
    guard uname(&names) == 0 else { return "" }
    func text<Letters>(_ letters: Letters) -> String {
      withUnsafeBytes(of: letters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
    return [text(names.sysname), text(names.release), text(names.machine)].joined(separator: " ")
  }

  /// `glibc 2.36`.
  static var library: String { "glibc \(String(cString: gnu_get_libc_version()))" }

  /// The program's own file.
  static var executable: String {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &path, path.count)
    return String(decoding: path.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
