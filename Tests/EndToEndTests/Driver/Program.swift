import Foundation
import Glibc

/// The program under test, and other commands, run to their end.
enum Program {
  /// `zhenping`, which the build leaves beside the tests.
  static let path =
    Bundle.main.executableURL?.deletingLastPathComponent()
    .appending(path: "zhenping").path ?? "zhenping"

  /// Fixtures of the project, read only.
  static let fixtures = URL(filePath: #filePath)
    .appending(path: "../../../../fixtures").standardized

  struct Outcome: Equatable {
    let code: CInt
    let output: String
    let errors: String
  }

  struct SpawnFailure: Error {
    let words: [String]
    let code: CInt
  }

  /// Runs a command without standard input, and with no other variables than the given ones.
  ///
  /// Its output goes into files: with a pipe, a daemon that it leaves behind would keep us waiting.
  static func run(
    _ words: [String], environment: [String: String], in folder: TemporaryFolder
  ) throws -> Outcome {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    let output = folder["output"]
    let errors = folder["errors-of-command"]
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output.path, writing, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors.path, writing, 0o600)

    let child = try start(words, environment: environment, doing: &actions)
    var status: CInt = 0
    while waitpid(child, &status, 0) < 0 && errno == EINTR {}
    return Outcome(
      code: code(of: status),
      output: try String(contentsOf: output, encoding: .utf8),
      errors: try String(contentsOf: errors, encoding: .utf8))
  }

  /// The exit code, or 128 and the number of the signal.
  static func code(of status: CInt) -> CInt {
    let signal = status & 0x7F
    return signal == 0 ? status >> 8 & 0xFF : 128 + signal
  }

  /// Starts a command that does the actions first, as the first of a session where that is wanted.
  static func start(
    _ words: [String], environment: [String: String],
    doing actions: inout posix_spawn_file_actions_t, inNewSession: Bool = false
  ) throws -> pid_t {
    // What starts the tests may have blocked or ignored signals, as `nohup` does.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // POSIX_SPAWN_SETSID, which needs a macro of glibc's to be seen.
    let session: Int16 = inNewSession ? 0x80 : 0
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF) | session)

    var arguments = words.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (arguments + variables).forEach { free($0) } }
    var child: pid_t = 0
    let failure = posix_spawnp(&child, words[0], &actions, &attributes, &arguments, &variables)
    guard failure == 0 else { throw SpawnFailure(words: words, code: failure) }
    return child
  }

  /// What every program of a test gets to see: nothing of the user's.
  static func environment(home: TemporaryFolder) -> [String: String] {
    [
      "HOME": home.path, "XDG_DATA_HOME": home["data"].path, "XDG_STATE_HOME": home["state"].path,
      "XDG_CONFIG_HOME": home["config"].path, "LANG": "C.UTF-8", "SHELL": "/bin/sh",
      "PATH": getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin",
      // Swift's own crash report asks for a key, and takes its time.
      "SWIFT_BACKTRACE": "enable=no",
    ]
  }
}
