import Glibc

/// Waits until something happens on one of the descriptors, or the time is up.
///
/// Made of one system call. Calls that a signal interrupts are begun again, so a `timeout` may
/// take longer where unblocked signals keep arriving.
///
/// - Parameters:
///   - descriptors: What to wait for.
///   - output: One that something is to be written on, if any.
///   - timeout: `nil` waits for ever, which takes no time of the processor.
/// - Returns: What happened; empty when time ran out.
public func wait(
  for descriptors: [CInt], writing output: CInt? = nil, timeout: Duration? = nil
) -> Ready {
  var polled = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
  if let output { polled.append(pollfd(fd: output, events: Int16(POLLOUT), revents: 0)) }
  // Rounded up: a moment too early would only turn the loop once more for nothing.
  let milliseconds = timeout.map {
    CInt(clamping: max(0, Int64(($0 / .milliseconds(1)).rounded(.up))))
  }
  while poll(&polled, nfds_t(polled.count), milliseconds ?? -1) < 0 {
    precondition(errno == EINTR || errno == EAGAIN, "poll failed: \(errno)")
  }
  return Ready(polled)
}

/// What became of the descriptors waited for, in the order they were named.
public struct Ready: Equatable, Sendable {
  /// Those with something to read.
  public let readable: [CInt]
  /// Those that can be written on.
  public let writable: [CInt]
  /// Those whose other end is gone, or that are not open at all.
  ///
  /// One may be readable too: the rest of what was sent. A hung-up descriptor stays so; a loop
  /// that goes on waiting for it spins.
  public let hungUp: [CInt]

  init(_ polled: [pollfd]) {
    readable = polled.compactMap { $0.revents & Int16(POLLIN) != 0 ? $0.fd : nil }
    writable = polled.compactMap { $0.revents & Int16(POLLOUT) != 0 ? $0.fd : nil }
    hungUp = polled.compactMap {
      $0.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 ? $0.fd : nil
    }
  }
}
