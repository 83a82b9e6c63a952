import Settings
import ViewModels

/// The settings that are not as they are without any, and what of them was not understood.
struct SettingsReport {
  private let preferences: Preferences

  init(_ preferences: Preferences) { self.preferences = preferences }

  var section: Diagnosis.Section {
    Diagnosis.Section(Phrase("Settings", "设置"), chosen + keys + refused)
  }

  private var chosen: [Diagnosis.Row] {
    let rows = Setting.allCases.compactMap { setting -> Diagnosis.Row? in
      guard let value = preferences.configuration[setting] else { return nil }
      return Diagnosis.Row(
        Phrase(both: setting.rawValue), Phrase(both: Machine.shown(value.text)),
        why: Self.words(for: value.origin))
    }
    guard rows.isEmpty else { return rows }
    return [
      Diagnosis.Row(
        Phrase("all", "全部"), Phrase("as they are without any", "均为默认"),
        why: Phrase(
          "zhenping config --example shows what there is", "可用设置见 zhenping config --example"))
    ]
  }

  private var keys: [Diagnosis.Row] {
    let changed = Command.all.filter { preferences.keymap.isChanged($0.id) }
    guard !changed.isEmpty else { return [] }
    let names = changed.map { command in
      let keys = preferences.keymap.keys(of: command).map(\.name).joined(separator: " ")
      return "\(command.id.name)=\(keys.isEmpty ? "–" : keys)"
    }
    return [
      Diagnosis.Row(
        Phrase("keys", "按键"), Phrase(both: names.joined(separator: ", ")),
        why: Phrase(both: "keys.toml"))
    ]
  }

  private var refused: [Diagnosis.Row] {
    preferences.remarks.map { remark in
      Diagnosis.Row(
        Phrase("not used", "未采用"), Phrase("see below", "见下"), .fault,
        remedy: Phrase(Machine.shown(remark.english), Machine.shown(remark.chinese)))
    }
  }

  /// Who said what a setting is, its file without the user's name.
  static func words(for origin: Origin) -> Phrase {
    let phrase = Phrase(origin)
    return Phrase(Machine.shown(phrase.english), Machine.shown(phrase.chinese))
  }
}
