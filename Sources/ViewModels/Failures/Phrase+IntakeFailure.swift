public import Domain

extension Phrase {
  /// What to tell the user about a file that was refused.
  public init(_ failure: IntakeFailure) {
    let file = failure.file == "-" ? Phrase("standard input", "标准输入") : Phrase(both: failure.file)
    let remark = Phrase(failure.reason)
    self.init("\(file.english): \(remark.english)", "\(file.chinese)：\(remark.chinese)")
  }

  private init(_ reason: IntakeFailure.Reason) {
    switch reason {
    case .unreadable(errno: 2):
      self.init("there is no such file", "没有此文件")
    case .unreadable(errno: 13):
      self.init(
        "you have no permission to read this file; ask its owner", "无权读取此文件，请联系文件所有者")
    case .unreadable(let number):
      self.init(
        "the file cannot be read (system error \(number)); check the disk",
        "文件无法读取（系统错误 \(number)），请检查磁盘")
    case .isFolder:
      self.init("this is a folder; name the reports in it", "这是文件夹，请指定其中的报告文件")
    case .empty:
      self.init("the file is empty", "文件是空的")
    case .notText(let offset):
      self.init(
        "not a text (byte \(offset + 1)); save the report as plain text and import that",
        "不是文本文件（第 \(offset + 1) 字节处），请另存为纯文本后再导入")
    case .unknownEncoding(let offset):
      self.init(
        "neither UTF-8, UTF-16 nor GB18030 (byte \(offset + 1)); save the report as UTF-8",
        "编码不是 UTF-8、UTF-16 或 GB18030（第 \(offset + 1) 字节处），请另存为 UTF-8")
    case .tooLarge(let limit):
      self.init(
        "larger than \(limit >> 20) MiB, so hardly a report; check which file this is",
        "超过 \(limit >> 20) MiB，不像是报告，请核对文件")
    }
  }

  /// A text that is the same in every language: the name of a file.
  init(both text: String) { self.init(text, text) }
}
