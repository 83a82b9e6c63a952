import Export
import Glibc
import ViewModels

extension Phrase {
  /// A file that was written; said after an export from the dashboard.
  static func exported(to path: String) -> Phrase { Phrase("Written: \(path)", "已导出：\(path)") }

  /// Why a file was not written, and what to do.
  init(_ failure: OutputFailure) {
    switch failure.reason {
    case .exists:
      self.init(
        "\(failure.path): is there already; nothing was written. --force overwrites it",
        "\(failure.path)：文件已存在，未写入；如要覆盖请加 --force")
    case .system(let code):
      let words = String(cString: strerror(code))
      let remedy = Self.remedy(for: code)
      self.init(
        "\(failure.path): cannot be written (\(words))\(remedy.english)",
        "\(failure.path)：无法写入（\(words)）\(remedy.chinese)")
    }
  }

  private static func remedy(for code: CInt) -> Phrase {
    switch code {
    case ENOSPC, EDQUOT: Phrase("; make room, or choose another folder", "；请腾出空间，或换一个文件夹")
    case EACCES, EPERM, EROFS: Phrase("; choose another folder", "；请换一个文件夹")
    case ENOENT, ENOTDIR: Phrase("; there is no such folder", "；没有这个文件夹")
    default: Phrase("", "")
    }
  }
}
