import Canvas
import Curses
import Domain
import EventLoop
import Export
import FrontEnd
import Glibc
import ViewModels

/// The dashboard as a conversation in lines: waits, updates, and says after each key what is new.
struct PlainLoop: ~Copyable {
  private var signals: SignalSource
  private var terminal: LineTerminal
  private var state: DashboardState
  private let mailbox: Mailbox<Event>
  private let worker: Worker
  private var watch: DatabaseWatch?
  private var conversation = PlainConversation()
  private var remark: Phrase?
  private let exportFolder: String
  private let theme: Theme
  private let doctor: Doctor
  /// Whether the figures, or why there are none, have come.
  private var isReady = false

  /// Talks until the user leaves or nothing more can be typed.
  ///
  /// - Returns: The exit code: zero, or 128 and the signal's number.
  static func run(_ dashboard: Dashboard, as opening: Opening) -> CInt {
    var loop = PlainLoop(dashboard, opening)
    let ending = loop.run()
    loop.terminal.close()
    var memory = loop.state.memory
    // The look of the screen is none of ours to forget.
    memory["theme"] = opening.remembered["theme"]
    opening.memory?.save(memory)
    return ending
  }

  private init(_ dashboard: Dashboard, _ opening: Opening) {
    // First of all: threads made later inherit the mask.
    signals = SignalSource([SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT])
    mailbox = Mailbox<Event>()
    worker = Worker(source: dashboard.source, mailbox: mailbox)
    watch = dashboard.source.path.map { DatabaseWatch(path: $0) }
    worker.load()
    terminal = LineTerminal()
    let preferences = dashboard.look.preferences
    state = DashboardState(
      language: dashboard.look.language, size: Self.size, database: dashboard.source.path ?? "",
      spelling: Spelling(preferences, isConsole: Session.isConsole),
      theme: preferences.theme, keymap: preferences.keymap)
    state.remember(opening.remembered)
    state.walkInOneLine()
    state.reduceMotion()
    remark = opening.remark
    exportFolder = preferences.exportFolder ?? "."
    theme = opening.theme
    doctor = Doctor(source: dashboard.source, look: dashboard.look)
  }

  /// Nobody sees it: large enough for all that panels have to say.
  private static let size = ScreenSize(width: 120, height: 40)

  private mutating func run() -> CInt {
    while true {
      let isWaitingForFigures = !isReady
      var descriptors = [signals.descriptor, mailbox.descriptor]
      // Keys from a pipe would all be gone before there is anything to be shown.
      if isReady || terminal.isInteractive { descriptors.append(terminal.descriptor) }
      if let watched = watch?.descriptor { descriptors.append(watched) }
      let ready = wait(for: descriptors, timeout: terminal.inputWait)
      while let signal = signals.next() {
        switch signal {
        case SIGTSTP:
          suspend()
          say(isAsked: true)
        case SIGCONT: terminal.resume()
        default: return 128 + signal
        }
      }
      var events = mailbox.takeAll()
      if watch?.hasChanged() == true { events.append(.databaseChanged) }
      for event in events where !perform(update(event)) { return 0 }
      if isWaitingForFigures, isReady { greet() }
      if !events.isEmpty { say(isAsked: false) }
      guard isReady || terminal.isInteractive else { continue }
      while let key = terminal.nextKey() {
        guard perform(update(.key(KeyPress(key)))) else { return 0 }
        if !terminal.isInteractive || !terminal.hasTyped() { say(isAsked: true) }
      }
      if terminal.hasEnded || (ready.hungUp.contains(terminal.descriptor) && terminal.isInteractive)
      {
        return terminal.isInteractive ? 128 + SIGHUP : 0
      }
    }
  }

  /// Which program it is, and the two keys that one has to know.
  private mutating func greet() {
    let words = Phrase(
      "Zhenping in words. ? lists the keys, Ctrl-L says the page again, q quits.",
      "镇屏，文字方式。按 ? 听按键，Ctrl-L 重读本页，q 退出。")
    write([words.text(in: state.language)])
  }

  private mutating func say(isAsked: Bool) {
    guard isReady else { return }
    write(conversation.lines(on: state, isAsked: isAsked))
  }

  /// Writes, and minds the signals while the terminal does not read.
  private mutating func write(_ lines: [String]) {
    // What a signal keeps from being written is written before the next words.
    _ = terminal.write(lines, until: signals.descriptor)
  }

  private mutating func update(_ event: Event) -> [Effect] {
    let effects = state.update(event)
    switch event {
    case .ledgerLoaded, .failed:
      isReady = true
      if let remark = remark.take() { _ = state.update(.noticed(remark)) }
    default: break
    }
    return effects
  }

  private mutating func suspend() {
    terminal.suspend()
    // Others have talked meanwhile.
    conversation.forget()
  }

  /// - Returns: `false` when it is time to leave.
  private mutating func perform(_ effects: [Effect]) -> Bool {
    for effect in effects {
      switch effect {
      case .quit: return false
      case .repaint: conversation.forget()
      case .suspend: suspend()
      case .loadLedger: worker.load()
      case .gather(let request): worker.gather(request)
      case .copy(let text): notice(Phrase("Without a clipboard: \(text)", "此处没有剪贴板：\(text)"))
      case .export(let request): export(request)
      case .captureMouse: notice(Phrase("There is no mouse here.", "文字方式不用鼠标。"))
      // There is one look, and that is none.
      case .wear, .listThemes: break
      case .diagnose: worker.examine(doctor, terminal: [TerminalReport.inLines], characters: [])
      }
    }
    return true
  }

  private mutating func notice(_ words: Phrase) { _ = state.update(.noticed(words)) }

  private mutating func export(_ request: ExportRequest) {
    guard request.format == .svg else {
      worker.write(request, in: exportFolder)
      return
    }
    var view = DashboardView()
    let picture = Exporter.svg(of: view.draw(state), theme: theme)
    worker.write(Array(picture.utf8), request, in: exportFolder)
  }
}
