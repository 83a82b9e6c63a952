import EventLoop
import Glibc
import Testing

@Suite("Signals")
struct SignalSourceTests {
  @Test func `arrive as something to read, each kind once`() {
    var signals = SignalSource([SIGUSR1, SIGUSR2])
    #expect(wait(for: [signals.descriptor], timeout: .zero).readable == [])
    #expect(signals.next() == nil)

    // A storm of one kind is one signal, as with a window that is being resized.
    for _ in 0..<5 { raise(SIGUSR1) }
    raise(SIGUSR2)

    #expect(wait(for: [signals.descriptor]).readable == [signals.descriptor])
    #expect([signals.next(), signals.next(), signals.next()] == [SIGUSR1, SIGUSR2, nil])
  }

  @Test func `are heard also where the parent has had them ignored`() {
    signal(SIGPROF, SIG_IGN)
    var signals = SignalSource([SIGPROF])

    raise(SIGPROF)

    #expect(signals.next() == SIGPROF)
  }
}
