import Canvas
import ViewModels

extension ThemeShelf {
  /// All that the dashboard offers: what follows the terminal, each family before its members, and
  /// the look that was named by its path.
  func choices(besides worn: String) -> [ThemeChoice] {
    let themes = themes
    let families = families(of: themes)
    var named: Set<String> = []
    var choices = [
      ThemeChoice(
        Self.usual, title: Phrase("Automatic", "自动"), detail: .follows)
    ]
    named.insert(Self.usualFamily)
    for theme in themes {
      if let family = theme.head.family, families.contains(family), named.insert(family).inserted {
        choices.append(
          ThemeChoice(
            family, title: Self.title(ofFamily: family), detail: .follows, isInTurn: false))
      }
      choices.append(theme.choice)
    }
    if worn.contains("/") {
      let item = Item(place: .file(worn), head: Self.head(at: .file(worn)))
      choices.append(ThemeChoice(worn, title: item.title, detail: item.detail))
    }
    return choices
  }

  /// `high-contrast` is High Contrast.
  private static func title(ofFamily family: String) -> Phrase {
    if let title = titles[family] { return title }
    let words = family.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return Phrase(both: words.joined(separator: " "))
  }

  private static let titles: [String: Phrase] = [
    "cvd": Phrase("Colour Vision", "色觉友好"), "high-contrast": Phrase("High Contrast", "高对比"),
    "rose-pine": Phrase(both: "Rosé Pine"),
  ]
}

extension ThemeShelf.Item {
  fileprivate var choice: ThemeChoice {
    // The usual look is one of the two.
    ThemeChoice(
      name, title: title, detail: detail, isInTurn: head.family != ThemeShelf.usualFamily)
  }

  /// What terminals it is for, and whether it is the user's.
  fileprivate var detail: Phrase {
    let variant = Phrase(head.variant)
    guard case .file = place else { return variant }
    return Phrase("\(variant.english), yours", "\(variant.chinese) 自定")
  }
}

extension Phrase {
  fileprivate static let follows = Phrase("dark or light", "随终端")
}
