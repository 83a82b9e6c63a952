import EventLoop
import Glibc
import Testing

@Suite("Mailbox")
struct MailboxTests {
  @Test func `rings until it is emptied, and keeps the order`() {
    let mailbox = Mailbox<Int>()
    #expect(wait(for: [mailbox.descriptor], timeout: .zero).readable == [])

    mailbox.post(1)
    mailbox.post(2)

    #expect(wait(for: [mailbox.descriptor]).readable == [mailbox.descriptor])
    #expect(mailbox.takeAll() == [1, 2])
    #expect(mailbox.takeAll() == [])
    #expect(wait(for: [mailbox.descriptor], timeout: .zero).readable == [])
  }

  @Test func `loses nothing that several tasks post at once`() async {
    let mailbox = Mailbox<Int>()

    await withTaskGroup(of: Void.self) { group in
      for task in 0..<8 {
        group.addTask { for number in 0..<100 { mailbox.post(task * 100 + number) } }
      }
    }

    #expect(mailbox.takeAll().sorted() == Array(0..<800))
  }
}
