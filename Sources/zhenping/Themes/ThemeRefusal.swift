import Domain
import Themes
import ViewModels

/// Why a look cannot be had.
enum ThemeRefusal: Error, Equatable {
  /// There is no theme, no family and no file of that name.
  case unknown(String)
  case unreadable(IntakeFailure)
  case refused(ThemeShelf.Place, ThemeFailure)
}

extension Phrase {
  /// What is wrong with a look, with the file, the line and the column.
  init(_ refusal: ThemeRefusal) {
    switch refusal {
    case .unknown(let name):
      self.init(
        "\(name): no theme and no file of that name; zhenping theme list shows what there is",
        "\(name)：没有该主题，也没有该文件；用 zhenping theme list 查看现有主题")
    case .unreadable(let failure): self.init(failure)
    case .refused(let place, let failure): self.init(failure, theme: place.label)
    }
  }

  /// What of a look was left out.
  init(_ remark: ThemeShelf.Outfit.Remark) { self.init(remark.failure, theme: remark.file) }
}
