public import Domain

extension Phrase {
  /// What went wrong with a file, and what to do about it.
  ///
  /// The explanation is the system's words for its error number, in whatever language it has.
  public init(_ failure: IntakeFailure, explanation: (Int32) -> String) {
    let file =
      failure.file == "-"
      ? Phrase("standard input", "标准输入") : Phrase(failure.file, failure.file)
    let reason = Phrase(failure.reason, explanation: explanation)
    self.init("\(file.english): \(reason.english)", "\(file.chinese)：\(reason.chinese)")
  }

  private init(_ reason: IntakeFailure.Reason, explanation: (Int32) -> String) {
    switch reason {
    case .unreadable(let errno):
      self.init(
        "cannot be read (\(explanation(errno))); check the name and the permissions",
        "无法读取（\(explanation(errno))）；请检查文件名和权限")
    case .isFolder:
      self.init("is a folder; name the files in it", "是文件夹；请写明其中的文件")
    case .empty:
      self.init("is empty; there is nothing to read", "是空文件，没有可读的内容")
    case .notText(let offset):
      self.init(
        "is not a text (byte \(offset)); save the report as plain text first",
        "不是文本文件（第 \(offset) 字节）；请先把报告另存为纯文本")
    case .unknownEncoding(let offset):
      self.init(
        "is neither UTF-8, UTF-16 nor GB18030 (byte \(offset)); save it in one of them",
        "编码不是 UTF-8、UTF-16 或 GB18030（第 \(offset) 字节）；请另存为其中一种")
    case .tooLarge(let limit):
      self.init(
        "is larger than \(limit >> 20) MiB; a report is a text of a few pages",
        "超过 \(limit >> 20) MiB；工作报告只有几页文字，请检查是否选错文件")
    }
  }
}
