import ArgumentParser
import Settings
import ViewModels

/// Which program this is, and on what it runs.
enum ProgramReport {
  static var section: Diagnosis.Section {
    let folders = UserFolders()
    return Diagnosis.Section(
      Phrase("Program", "程序"),
      [
        Diagnosis.Row(
          Phrase("version", "版本"), Phrase(both: "zhenping \(Zhenping.configuration.version)"),
          why: build),
        Diagnosis.Row(Phrase("file", "文件"), Phrase(both: Machine.shown(Machine.executable))),
        Diagnosis.Row(
          Phrase("system", "系统"), Phrase(both: Machine.system),
          why: Phrase(both: "\(Machine.kernel), \(Machine.library)")),
        folder(
          Phrase("settings in", "设置目录"), folders.configuration, ["config.toml", "keys.toml"]),
        folder(Phrase("log in", "日志目录"), folders.state, ["zhenping.log"]),
      ])
  }

  private static var build: Phrase? {
    #if DEBUG
    Phrase("a build for finding faults, slower than others", "调试版本，速度较慢")
    #else
    nil
    #endif
  }

  /// A folder of the user's, and those of our files that are there.
  private static func folder(
    _ name: Phrase, _ path: String?, _ files: [String]
  ) -> Diagnosis.Row {
    guard let path else {
      return Diagnosis.Row(
        name, Phrase("none", "无"), why: Phrase("HOME is not set", "未设置 HOME"), .note,
        remedy: Phrase("export HOME, or nothing is remembered", "请 export HOME，否则不能保存设置与画面"))
    }
    let present = files.filter { Machine.size(of: "\(path)/\($0)") != nil }
    return Diagnosis.Row(
      name, Phrase(both: Machine.shown(path)),
      why: present.isEmpty
        ? Phrase("nothing there", "目录中无文件") : Phrase(both: present.joined(separator: ", ")))
  }
}
