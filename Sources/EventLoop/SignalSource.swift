import CLinux
import Glibc

/// Turns signals into something the loop can wait for, so that no code of ours ever runs inside a
/// signal handler.
public struct SignalSource: ~Copyable {
  /// Readable while a signal waits.
  public let descriptor: CInt

  /// Blocks `signals` in this thread and in every thread made after.
  ///
  /// Call it first thing in `main`: a thread that already exists keeps its mask and could still be
  /// killed by them. A parent may have had one ignored, as `nohup` does; it is heard again.
  public init(_ signals: [CInt]) {
    var set = sigset_t()
    sigemptyset(&set)
    for number in signals {
      sigaddset(&set, number)
      signal(number, SIG_DFL)
    }
    pthread_sigmask(SIG_BLOCK, &set, nil)
    descriptor = signalfd(-1, &set, CInt(SFD_NONBLOCK | SFD_CLOEXEC))
    precondition(descriptor >= 0, "signalfd failed: \(errno)")
  }

  deinit { close(descriptor) }

  /// The next signal that has arrived; never waits.
  public mutating func next() -> CInt? {
    var info = signalfd_siginfo()
    let size = MemoryLayout<signalfd_siginfo>.size
    return read(descriptor, &info, size) == size ? CInt(info.ssi_signo) : nil
  }
}
