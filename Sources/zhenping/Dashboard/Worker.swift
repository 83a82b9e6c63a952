import Dispatch
import Domain
import EventLoop
import Export
import Logging
import Store
import ViewModels

/// Reads the database, one request after another, off the main loop, and posts what came of it.
final class Worker: Sendable {
  private let queue = DispatchQueue(label: "worker")
  private let mailbox: Mailbox<Event>
  /// `nil` for the demonstration.
  private let reader: Reader?

  init(source: DataSource, mailbox: Mailbox<Event>) {
    self.mailbox = mailbox
    reader = source.path.map { Reader(path: $0) }
  }

  /// Posts what the database has that was not posted before.
  ///
  /// A writer's last byte reaches its log, which is what wakes us, a moment before SQLite shows the
  /// commit to readers; so the worker looks again when that moment is over.
  func load() {
    queue.async { [self] in look() }
    if reader == nil { return }
    for delay in [100, 1000] {
      queue.asyncAfter(deadline: .now() + .milliseconds(delay)) { [self] in look() }
    }
  }

  /// Makes a large table, and posts it.
  func gather(_ request: TableRequest) {
    queue.async { [self] in mailbox.post(.gathered(request.made(), of: request.number)) }
  }

  /// Looks at everything else that a doctor looks at, and posts the diagnosis.
  func examine(
    _ doctor: Doctor, terminal: [Diagnosis.Section], characters: [CharacterClass]
  ) {
    queue.async { [self] in
      mailbox.post(.diagnosed(doctor.diagnosis(terminal: terminal, characters: characters)))
    }
  }

  /// Makes a file of what is asked for, and posts where it is or why it is not.
  func write(_ request: ExportRequest, in folder: String) {
    queue.async { [self] in
      do throws(ExportFailure) {
        let document = request.document.made(at: LocalTime.now, in: request.language)
        let bytes = try Exporter.bytes(
          of: document, as: request.format, in: request.language)
        put(bytes, request, in: folder)
      } catch {
        mailbox.post(.noticed(Phrase(error)))
      }
    }
  }

  /// The same of bytes that are made already.
  func write(_ bytes: [UInt8], _ request: ExportRequest, in folder: String) {
    queue.async { [self] in put(bytes, request, in: folder) }
  }

  private func put(_ bytes: [UInt8], _ request: ExportRequest, in folder: String) {
    do throws(OutputFailure) {
      let path = try ExportFile.write(
        bytes, named: request.name, ending: request.format.ending, in: folder)
      mailbox.post(.noticed(Phrase("Written: \(path)", "已导出：\(path)")))
    } catch {
      mailbox.post(.noticed(Phrase(error)))
    }
  }

  private func look() {
    guard let reader else {
      mailbox.post(.ledgerLoaded(DataSource.demonstration))
      return
    }
    do throws(StoreFailure) {
      if let ledger = try reader.newLedger() { mailbox.post(.ledgerLoaded(ledger)) }
    } catch {
      guard reader.isNews(error) else { return }
      let phrase = Phrase(error)
      Logger.program.error("\(phrase.english)")
      mailbox.post(.failed(phrase))
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
  private var lastFailure: StoreFailure?

  init(path: String) { self.path = path }

  private func opened() throws(StoreFailure) -> Store {
    if let store { return store }
    let opened = try Store(readingAt: path)
    store = opened
    return opened
  }

  /// Whether the failure is another one than the last.
  func isNews(_ failure: StoreFailure) -> Bool {
    defer { lastFailure = failure }
    return failure != lastFailure
  }

  /// Everything there is; `nil` when it is what was read before.
  func newLedger() throws(StoreFailure) -> Ledger? {
    do throws(StoreFailure) {
      let store = try opened()
      let now = try store.dataVersion()
      guard now != version else { return nil }
      let ledger = try store.ledger()
      version = now
      lastFailure = nil
      return ledger
    } catch {
      // Not made yet: the first import makes it.
      guard error.reason == .noSuchFile else { throw error }
      defer { hasSaidNothing = true }
      return hasSaidNothing ? nil : Ledger()
    }
  }
}
