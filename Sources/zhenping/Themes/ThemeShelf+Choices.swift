import Canvas
import ViewModels

extension ThemeShelf {
  /// What the list of looks offers: the usual one, each family before its themes, every theme.
  var choices: [ThemeChoice] {
    let themes = themes
    let families = families(of: themes)
    var choices = [
      ThemeChoice(
        Self.usual, title: Phrase("Terminal's own", "随终端"), detail: Self.following)
    ]
    var offered: Set<String> = [Self.usualFamily]
    for theme in themes {
      if let family = theme.head.family, families.contains(family),
        offered.insert(family).inserted, !themes.contains(where: { $0.name == family })
      {
        let members = themes.filter { $0.head.family == family }.map(\.title)
        choices.append(
          ThemeChoice(family, title: Phrase(common: members), detail: Self.following))
      }
      choices.append(ThemeChoice(theme.name, title: theme.title, detail: Self.detail(of: theme)))
    }
    return choices
  }

  private static let following = Phrase("dark or light as the terminal is", "随终端深浅")

  private static func detail(of theme: Item) -> Phrase {
    let variant = Phrase(theme.head.variant)
    guard case .file = theme.place else { return variant }
    return Phrase("\(variant.english), your file", "\(variant.chinese)，自备文件")
  }
}

extension Phrase {
  /// What several titles begin with, in whole words.
  fileprivate init(common titles: [Phrase]) {
    self.init(
      titles.map(\.english).commonBeginning, titles.map(\.chinese).commonBeginning)
  }
}

extension [String] {
  fileprivate var commonBeginning: String {
    guard let first else { return "" }
    let common = dropFirst().reduce(first) { $0.commonPrefix(with: $1) }
    let isCut = contains { text in
      guard let next = text.dropFirst(common.count).first else { return false }
      return next.isASCII && next.isLetter && common.last?.isLetter == true
    }
    let words =
      isCut ? String(common.prefix(upTo: common.lastIndex(of: " ") ?? common.endIndex)) : common
    return words.trimmingEnd { $0 == " " || $0 == "（" || $0 == "(" }
  }
}

extension String {
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }

  fileprivate func trimmingEnd(where isTrimmed: (Character) -> Bool) -> String {
    guard let end = lastIndex(where: { !isTrimmed($0) }) else { return "" }
    return String(self[...end])
  }
}
