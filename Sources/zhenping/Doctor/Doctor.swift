import Domain
import Glibc
import Settings
import Store
import ViewModels

/// Looks at everything that the dashboard stands on.
///
/// The database is read whole to see whether it is sound: for the worker's thread.
struct Doctor: Sendable {
  let source: DataSource
  let look: Look

  /// - Parameters:
  ///   - terminal: What was found out about the terminal, where somebody could look.
  ///   - characters: What can be shown without harm.
  /// - Returns: Program, terminal, language, database, disk, clock, settings, in that order.
  func diagnosis(
    terminal: [Diagnosis.Section], characters: [CharacterClass] = CharacterClass.allCases
  ) -> Diagnosis {
    let preferences = look.preferences
    let database = databaseReport
    let lastImport: String? =
      if case .open(let facts) = database.state { facts.lastImport } else { nil }
    let language = Machine.locale(
      language: preferences.language, origin: Self.languageOrigin(preferences))
    return Diagnosis(
      [ProgramReport.section] + terminal + [
        Diagnosis.Section(Phrase("Language", "语言"), language.rows), database.section,
        Diagnosis.Section(Phrase("Disk", "磁盘"), disks),
        Machine.clock(lastImport: lastImport).section,
        SettingsReport(preferences).section,
      ], characters: characters)
  }

  private var databaseReport: DatabaseReport {
    guard let path = source.path else {
      return DatabaseReport(path: "", .demonstration, isWritable: false)
    }
    let state: DatabaseReport.State
    do throws(StoreFailure) {
      state = .open(try Store(readingAt: path).facts())
    } catch {
      state =
        error.reason == .noSuchFile
        ? .missing
        : .failed(
          StoreFailure(path: Machine.shown(path), reason: error.reason, detail: error.detail))
    }
    let folder = path.folderAndName.folder
    return DatabaseReport(
      path: Machine.shown(path), state, bytes: Machine.size(of: path) ?? 0,
      logBytes: Machine.size(of: "\(path)-wal") ?? 0,
      isWritable: access(path, W_OK) == 0 && access(folder, W_OK) == 0)
  }

  private var disks: [Diagnosis.Row] {
    var rows: [Diagnosis.Row] = []
    if let folder = source.path?.folderAndName.folder, let disk = Machine.disk(of: folder) {
      rows.append(disk.row(Phrase("database", "数据库")))
    }
    let folders = UserFolders()
    if let state = folders.state, let disk = Machine.disk(of: state) {
      rows.append(disk.row(Phrase("memory, log", "记忆与日志")))
    }
    let exports = look.preferences.exportFolder ?? Machine.currentFolder
    if let disk = Machine.disk(of: exports) { rows.append(disk.row(Phrase("exports", "导出"))) }
    return rows
  }

  private static func languageOrigin(_ preferences: Preferences) -> Phrase {
    let origin = preferences.configuration.origin(of: .language)
    guard origin == .default else { return SettingsReport.words(for: origin) }
    return Session.languageVariable.map { Phrase(both: "\($0)=\(Session.variable($0) ?? "")") }
      ?? Phrase("no locale is set", "未设置区域")
  }
}
