import Foundation
import Glibc

/// The program on an emulated terminal.
///
/// What is waited for is the program's own rest, as the system tells it, or something to be seen;
/// never a time.
final class EmulatedScreen {
  let home: TemporaryFolder
  let emulator: Emulator
  let terminal: PseudoTerminal
  let process: pid_t
  /// All that the program has sent, as far as it was read.
  private(set) var bytes: [UInt8] = []
  /// Whether what the program sends is left unread.
  var isDeaf = false
  private var code: Int?
  private var sleepsBefore = -1

  struct Start {
    var type: String? = "xterm-256color"
    var locale = TestLocale.utf8
    var size = ScreenSize.standard
    var manners = Manners()
    /// More variables.
    var environment: [String: String] = [:]
    /// Words that the program is started by, such as `sh`.
    var by: [String] = []
    var home: TemporaryFolder?
  }

  /// What stands on the terminal before the program has it.
  static let lineBefore = "the line before"

  init(_ arguments: [String], _ start: Start = Start()) throws {
    home = try start.home ?? TemporaryFolder()
    emulator = Emulator(start.manners, size: start.size)
    terminal = try PseudoTerminal(size: start.size)
    emulator.take("\(Self.lineBefore)\r\n".utf8)
    emulator.count = 0
    var environment = Program.environment(home: home)
    environment["LANG"] = nil
    environment["TERM"] = start.type
    environment.merge(try start.locale.environment()) { $1 }
    environment.merge(start.environment) { $1 }
    process = try terminal.start(
      start.by + [Program.path] + arguments, environment: environment)
  }

  deinit {
    terminal.close()
    guard code == nil else { return }
    kill(process, SIGKILL)
    var status: CInt = 0
    waitpid(process, &status, 0)
  }

  var frame: Frame { emulator.frame }
  var idleness: Idleness { Idleness(process: watched ?? process) }
  /// The program itself, if it was started by something that stays.
  private var watched: pid_t?

  // What a user does.

  func press(_ keys: String) { press(Array(keys.utf8)) }

  func press(_ keys: [UInt8]) {
    sleepsBefore = idleness.sleeps ?? -1
    terminal.write(keys)
  }

  func resize(to size: ScreenSize) {
    sleepsBefore = idleness.sleeps ?? -1
    emulator.resize(to: size)
    terminal.resize(to: size)
  }

  func signal(_ number: CInt) {
    sleepsBefore = idleness.sleeps ?? -1
    kill(process, number)
  }

  /// Lets the answers go that were held.
  func release(_ count: Int = .max) {
    let released = emulator.answers.prefix(count)
    emulator.answers.removeFirst(released.count)
    for answer in released { press(answer) }
  }

  // What can be waited for.

  /// Looks until the program's own process is known from a file.
  func watch(pidIn name: String) throws {
    try wait(until: "there is a process") { home.text(of: name).flatMap { pid_t($0) } != nil }
    watched = home.text(of: name).flatMap { pid_t($0) }
  }

  /// Takes over what has come, and answers.
  ///
  /// - Returns: Whether anything has.
  @discardableResult
  func look(for limit: Duration = .zero) -> Bool {
    guard !isDeaf else {
      usleep(useconds_t(limit / .microseconds(1)))
      return false
    }
    let new = terminal.read(within: limit)
    guard !new.isEmpty else { return false }
    take(new)
    return true
  }

  private func take(_ new: [UInt8]) {
    bytes += new
    emulator.take(new)
    switch emulator.manners.pace {
    case .atOnce:
      let answers = emulator.answers.joined()
      emulator.answers = []
      if !answers.isEmpty { press(Array(answers)) }
    case .inPieces:
      let answers = emulator.answers.joined()
      emulator.answers = []
      for byte in answers {
        press([byte])
        // Long enough for the program to see the byte alone.
        usleep(500)
      }
    case .held: break
    }
  }

  /// Looks until something is to be seen.
  func wait(
    until words: String, within limit: Duration = .seconds(10), _ isRight: () throws -> Bool
  ) throws {
    let end = ContinuousClock.now + limit
    while try !isRight() {
      guard ContinuousClock.now < end else {
        throw Impatience(words: "waited \(limit) until \(words); it shows\n\(frame)")
      }
      look(for: .milliseconds(2))
    }
  }

  func wait(for text: String) throws {
    try wait(until: "“\(text)” is there") { frame.contains(text) }
  }

  /// Looks until the demonstration's figures are there; a slow machine shows a page without first.
  ///
  /// The Linux console says at first why its text is romanised; two keys take that away.
  func waitForFigures() throws {
    try wait(for: "649")
    try settle()
    try type("j", "k")
  }

  /// Looks until the program rests and all that it has sent is here.
  ///
  /// A program that has ended rests too.
  func settle(within limit: Duration = .seconds(10)) throws {
    try wait(until: "it rests", within: limit) {
      if hasEnded { return true }
      guard terminal.unread == 0, idleness.sleeps != sleepsBefore, idleness.isIdle else {
        return false
      }
      return catchUp() == 0
    }
    catchUp()
  }

  /// What is on its way comes before a marker that we send behind it.
  ///
  /// - Returns: How many bytes.
  @discardableResult
  func catchUp() -> Int {
    guard !isDeaf else { return 0 }
    var count = 0
    // A line that is full takes no marker.
    while !terminal.hasRoom {
      let new = terminal.read(within: .seconds(1))
      guard !new.isEmpty else { return count }
      count += new.count
      take(new)
    }
    terminal.mark()
    while true {
      var new = terminal.read(within: .seconds(1))
      let marker = new.firstIndex(of: PseudoTerminal.marker)
      if let marker { new.remove(at: marker) }
      count += new.count
      take(new)
      if marker != nil || new.isEmpty { return count }
    }
  }

  /// Whether the program is gone; asked for the first time, it is given up to the system.
  var hasEnded: Bool {
    if code != nil { return true }
    var status: CInt = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    code = Int(Program.code(of: status))
    return true
  }

  /// Looks until the program has ended.
  ///
  /// - Returns: Its exit code.
  func waitForEnd(within limit: Duration = .seconds(10)) throws -> Int {
    try wait(until: "it ends", within: limit) { hasEnded }
    catchUp()
    return code ?? -1
  }
}
