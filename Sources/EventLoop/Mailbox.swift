import CLinux
import Glibc
import Synchronization

/// How another thread tells the main loop something: append, then ring.
///
/// This is the only state that two threads share.
public final class Mailbox<Message: Sendable>: Sendable {
  private let waiting = Mutex<[Message]>([])

  /// Readable while there is mail; the loop waits for it.
  public let descriptor: CInt

  public init() {
    descriptor = eventfd(0, CInt(EFD_NONBLOCK | EFD_CLOEXEC))
    precondition(descriptor >= 0, "eventfd failed: \(errno)")
  }

  deinit { close(descriptor) }

  /// Leaves a message; safe from any thread.
  public func post(_ message: Message) {
    waiting.withLock { $0.append(message) }
    eventfd_write(descriptor, 1)
  }

  /// Takes everything, in the order it came; for the main loop only, never waits.
  public func takeAll() -> [Message] {
    // The bell before the box: mail that comes in between then rings again for nothing, while the
    // other way round it would lie unheard.
    var rings: eventfd_t = 0
    eventfd_read(descriptor, &rings)
    return waiting.withLock { messages in
      defer { messages.removeAll() }
      return messages
    }
  }
}
