import Dispatch
import Domain
import EventLoop
import Logging
import Store
import ViewModels

/// Reads the database, one request after another, off the main loop, and posts what came of it.
final class Worker: Sendable {
  private let path: String
  private let queue = DispatchQueue(label: "worker")
  private let mailbox: Mailbox<Event>
  private let reader: Reader

  /// The files whose change may be news.
  var names: Set<String> {
    guard let name = path.split(separator: "/").last else { return [] }
    return [String(name), "\(name)-wal"]
  }

  init(path: String, mailbox: Mailbox<Event>) {
    self.path = path
    self.mailbox = mailbox
    reader = Reader(path: path)
  }

  func run(_ effect: Effect) {
    queue.async { [self] in
      do throws(StoreFailure) {
        if let ledger = try reader.newLedger() { mailbox.post(.ledgerLoaded(ledger)) }
      } catch {
        let phrase = Phrase(error)
        Logger.program.error("\(phrase.english)")
        mailbox.post(.failed(phrase))
      }
    }
  }
}

/// The database as a viewer sees it: opened when it is there, read when it has changed.
///
/// Used on the worker's queue only, which is what makes the state safe.
private final class Reader: @unchecked Sendable {
  private let path: String
  private var store: Store?
  private var version: Int?
  private var hasSaidNothing = false

  init(path: String) { self.path = path }

  private func opened() throws(StoreFailure) -> Store {
    if let store { return store }
    let opened = try Store(readingAt: path)
    store = opened
    return opened
  }

  /// Everything there is; `nil` when it is what was read before.
  func newLedger() throws(StoreFailure) -> Ledger? {
    do throws(StoreFailure) {
      let store = try opened()
      let now = try store.dataVersion()
      guard now != version else { return nil }
      let ledger = try store.ledger()
      version = now
      return ledger
    } catch {
      // Not made yet: the first import makes it.
      guard error.reason == .noSuchFile else { throw error }
      defer { hasSaidNothing = true }
      return hasSaidNothing ? nil : Ledger()
    }
  }
}
