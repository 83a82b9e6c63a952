import Foundation
import Glibc

/// The program on a terminal of its own: a pane of a private tmux server, which is a terminal
/// emulator that can be asked what it shows.
///
/// A small script in the pane keeps what the terminal was like before, the exit code, and what it
/// is like after; then it holds the pane open. Leaving the scope ends all of it.
final class TmuxScreen {
  let home: TemporaryFolder
  private(set) var size: ScreenSize
  private var isServerAlive = true

  /// What the script prints before the program starts, and again after its end.
  static let lineBefore = "the line before"
  static let lineAfter = "the line after"

  struct Start {
    var size = ScreenSize.standard
    /// Variables to set; `nil` takes one away.
    var environment: [String: String?] = [:]
    /// Commands that the program is started by, such as `setsid`.
    var by: [String] = []
    /// Standard error goes into a file instead of the terminal.
    var keepsErrors = false
    /// A folder that has been there before, with a database.
    var home: TemporaryFolder?
  }

  /// Starts `zhenping` with arguments; what is on the screen by then is anyone's guess.
  convenience init(_ arguments: String..., start: Start = Start()) throws {
    try self.init(arguments, start: start)
  }

  convenience init(_ arguments: [String], start: Start = Start()) throws {
    let home = try start.home ?? TemporaryFolder()
    let script = home["run.sh"]
    try Self.script.write(to: script, atomically: true, encoding: .utf8)
    let variables = start.environment.sorted { $0.key < $1.key }
    // `env` takes what to remove before what to set.
    let changes =
      variables.filter { $0.value == nil }.flatMap { ["-u", $0.key] }
      + variables.compactMap { name, value in value.map { "\(name)=\($0)" } }
    let by = changes.isEmpty ? [] : ["env"] + changes
    try self.init(
      pane: ["sh", script.path, start.keepsErrors ? "errors" : ""] + by + start.by
        + [Program.path] + arguments, size: start.size, home: home)
  }

  /// Opens a terminal with a command in it.
  init(pane words: [String], size: ScreenSize, home: TemporaryFolder) throws {
    self.home = home
    self.size = size
    let settings: [[String]] = [
      ["start-server"], ["set", "-g", "status", "off"],
      ["set", "-g", "default-terminal", "tmux-256color"], ["set", "-sg", "escape-time", "0"],
    ]
    let session = [
      "new-session", "-d", "-x", "\(size.columns)", "-y", "\(size.rows)", "-c", home.path, "--",
    ]
    try tmux(Array((settings + [session]).joined(separator: [";"])) + words)
  }

  deinit {
    closeTerminal()
    guard home.text(of: "pid") != nil, home.text(of: "code") == nil else { return }
    // The script still writes into the folder that is about to go.
    _ = try? poll("the script's end", within: .seconds(2)) { home.text(of: "code") }
    // A program that does not leave by itself has failed its test.
    if home.text(of: "code") == nil, let program = try? pid(), isRunning(program) {
      Glibc.kill(program, SIGKILL)
    }
  }

  private static let script = """
    # Lives on when the terminal is closed, to keep the exit code.
    trap : HUP
    ulimit -c 0
    errors=$1
    shift
    echo '\(lineBefore)'
    stty -g >before
    if [ "$errors" ]; then
      sh -c 'echo $$ >pid; exec "$@" 2>errors' sh "$@"
    else
      sh -c 'echo $$ >pid; exec "$@"' sh "$@"
    fi
    echo $? >code.partly
    stty -g >after
    echo '\(lineAfter)'
    mv code.partly code
    exec cat
    """

  struct TmuxFailure: Error {
    let words: [String]
    let says: String
  }

  /// Asks the server for something.
  @discardableResult
  func tmux(_ words: [String]) throws -> String {
    let outcome = try Program.run(
      ["tmux", "-u", "-S", home["socket"].path, "-f", "/dev/null"] + words,
      environment: Program.environment(home: home), in: home)
    guard outcome.code == 0 else { throw TmuxFailure(words: words, says: outcome.errors) }
    return outcome.output
  }

  // What a user does.

  /// Presses keys by tmux's names: `Enter`, `Escape`, `C-l`, `PPage`.
  func press(_ keys: String..., times: Int = 1) throws { try press(keys, times: times) }

  func press(_ keys: [String], times: Int = 1) throws {
    try tmux(["send-keys", "-N", "\(times)"] + keys)
  }

  func type(_ text: String) throws { try tmux(["send-keys", "-l", text]) }

  /// Sends bytes as they are.
  func paste(_ bytes: [UInt8]) throws {
    try Data(bytes).write(to: home["clipboard"])
    try tmux(["load-buffer", home["clipboard"].path, ";", "paste-buffer", "-r"])
  }

  /// Writes on the terminal as another program of the same session may.
  func scribble(_ text: String) throws {
    let terminal = open(try display("#{pane_tty}"), O_WRONLY | O_NOCTTY)
    defer { close(terminal) }
    let bytes = Array("\u{1B}[H\(text)".utf8)
    _ = bytes.withUnsafeBytes { write(terminal, $0.baseAddress, $0.count) }
  }

  func resize(to size: ScreenSize) throws {
    self.size = size
    try tmux(["resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)"])
  }

  /// Sends a signal to the program itself, not to the shell around it.
  func kill(_ signal: CInt) throws { Glibc.kill(try pid(), signal) }

  /// Takes the terminal away, as a closed window or a lost connection does.
  func closeTerminal() {
    guard isServerAlive else { return }
    isServerAlive = false
    _ = try? tmux(["kill-server"])
    // It answers before it ends, and another one in the same folder would meet it.
    _ = try? poll("the server's end", within: .seconds(2)) {
      (try? tmux(["list-sessions"])) == nil ? () : nil
    }
  }

  // What a user sees.

  /// What the terminal shows now.
  func frame() throws -> Frame {
    let text = try tmux(["capture-pane", "-p"])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return Frame(
      lines: lines.map { line in
        let end = line.lastIndex { $0 != " " }
        return end.map { String(line[...$0]) } ?? ""
      }, size: size)
  }

  /// The terminal's state that a program can change besides its text.
  func flags() throws -> TerminalFlags {
    let format = TerminalFlags.names.map { "#{\($0)}" }.joined(separator: ",")
    let bits = try display(format).split(separator: ",", omittingEmptySubsequences: false)
    return TerminalFlags(on: zip(TerminalFlags.names, bits).filter { $0.1 == "1" }.map(\.0))
  }

  /// Where the cursor stands, from 0.
  func cursor() throws -> String { try display("#{cursor_x},#{cursor_y}") }

  private func display(_ format: String) throws -> String {
    try tmux(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
  }

  // What the machine knows.

  func pid() throws -> pid_t {
    try poll("the program's process", within: .seconds(10)) {
      self.home.text(of: "pid").flatMap { pid_t($0) }
    }
  }

  /// Whether a process is there and not only waiting for its parent to hear that it ended.
  func isRunning(_ process: pid_t) -> Bool {
    guard let status = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let state = status.split(separator: ")").last?.first(where: { $0 != " " })
    else { return false }
    return state != "Z" && state != "X"
  }
}
