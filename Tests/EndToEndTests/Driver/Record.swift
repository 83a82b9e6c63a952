import Foundation
import Glibc

/// Every byte that the terminal has been sent since the record began.
struct Record {
  fileprivate let file: URL

  func bytes() throws -> [UInt8] { try Array(Data(contentsOf: file)) }

  /// Looks until the record is what it should be.
  func wait(until isRight: ([UInt8]) -> Bool) throws {
    // Only for the words of a failure: a record that cannot be read fails in the question.
    try poll("the record of \((try? bytes().count) ?? 0) bytes", within: .seconds(10)) {
      isRight(try self.bytes()) ? () : nil
    }
  }

  /// Whether nothing is written for so long.
  func staysEmpty(for time: Duration) throws -> Bool {
    let end = ContinuousClock.now + time
    while ContinuousClock.now < end {
      guard try bytes().isEmpty else { return false }
      // That nothing comes can only be waited for.
      usleep(10_000)
    }
    return true
  }
}

extension TmuxScreen {
  /// Begins to write down what the program sends.
  func record() throws -> Record {
    let file = home["record"]
    try Data().write(to: file)
    try tmux(["pipe-pane", "-O", "exec cat >>'\(file.path)'"])
    return Record(file: file)
  }
}
