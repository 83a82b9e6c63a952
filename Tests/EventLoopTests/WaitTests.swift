import CLinux
import EventLoop
import Glibc
import Testing

@Suite("Waiting")
struct WaitTests {
  @Test func `tells which descriptors can be read`() throws {
    let (quiet, busy) = (try Pipe(), try Pipe())
    busy.send("x")

    let ready = wait(for: [quiet.reading, busy.reading])

    #expect(ready.readable == [busy.reading])
    #expect(ready.hungUp == [])
  }

  @Test func `ends when the time is up`() throws {
    let pipe = try Pipe()

    let ready = wait(for: [pipe.reading], timeout: .zero)

    #expect(ready.readable.isEmpty && ready.hungUp.isEmpty)
  }

  @Test func `tells that the other end is gone, and what is left to read`() throws {
    let pipe = try Pipe()
    pipe.send("last words")
    pipe.closeWriting()

    let ready = wait(for: [pipe.reading])

    #expect(ready.readable == [pipe.reading])
    #expect(ready.hungUp == [pipe.reading])
  }

  @Test func `tells that a terminal has hung up`() throws {
    var (controller, terminal): (CInt, CInt) = (-1, -1)
    try #require(openpty(&controller, &terminal, nil, nil, nil) == 0)
    defer { close(terminal) }
    #expect(wait(for: [terminal], timeout: .zero).hungUp == [])

    close(controller)

    #expect(wait(for: [terminal]).hungUp == [terminal])
  }

  @Test func `tells that a descriptor is not open`() {
    // The kernel's highest; nobody has it.
    #expect(wait(for: [CInt.max]).hungUp == [CInt.max])
  }
}

/// Both ends of a pipe, closed at the end of the test.
final class Pipe {
  let reading: CInt
  private var writing: CInt

  init() throws {
    var ends: [CInt] = [-1, -1]
    try #require(pipe(&ends) == 0)
    (reading, writing) = (ends[0], ends[1])
  }

  deinit {
    close(reading)
    closeWriting()
  }

  func send(_ text: String) { _ = write(writing, text, text.utf8.count) }

  func closeWriting() {
    if writing >= 0 { close(writing) }
    writing = -1
  }
}
