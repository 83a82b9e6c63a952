import Export
import Glibc
import ViewModels

extension Phrase {
  /// Why there is no file of that form, and what to do instead.
  init(_ failure: ExportFailure) {
    let form = failure.format.rawValue
    switch failure.reason {
    case .isPicture:
      self.init("\(form) is a picture of a screen, not of a table", "\(form) 是屏幕图片，不能由表格生成")
    case .temporaryFile(let code):
      let words = String(cString: strerror(code))
      self.init(
        "\(form): no temporary file (\(words)); set TMPDIR to a folder with room",
        "\(form)：无法建立临时文件（\(words)）；请将 TMPDIR 设为有空间的文件夹")
    case .unencodable:
      self.init(
        "\(form): a character is not in GB18030; export as csv, which is UTF-8",
        "\(form)：有 GB18030 不能表示的字符；请改用 csv（UTF-8）")
    case .noSuchEncoding:
      self.init(
        "\(form): this system cannot write GB18030; export as csv, which is UTF-8",
        "\(form)：本系统不能转换 GB18030；请改用 csv（UTF-8）")
    case .tooLarge:
      self.init(
        "\(form): too large for a workbook; filter the rows, or export as csv",
        "\(form)：超出工作簿的容量；请先筛选，或改用 csv")
    case .noLibrary(let package):
      self.init(
        "\(form): workbooks need the system package \(package); install it, or export as csv or html",
        "\(form)：生成工作簿需要系统软件包 \(package)；请先安装，或改用 csv、html")
    case .workbook(let words):
      self.init("\(form): \(words); export as csv instead", "\(form)：\(words)；可改用 csv")
    }
  }
}
