import Canvas
import Curses
import Domain
import EventLoop
import FrontEnd
import Glibc
import ViewModels

/// The one thread that owns the terminal and the state: waits, updates, paints once a wake-up.
struct Loop: ~Copyable {
  private var signals: SignalSource
  private var terminal: CursesTerminal
  private var state: DashboardState
  private let mailbox = Mailbox<Event>()
  private let worker: Worker
  private var watch: DatabaseWatch?
  private var view = DashboardView()
  /// What is wrong with the user's settings, until it has been said.
  private var remark: Phrase?

  /// Opens the dashboard, and turns until the user leaves or the terminal goes away.
  ///
  /// - Returns: The exit code: zero, or 128 and the signal's number.
  static func run(
    on source: DataSource, in language: Language, wearing theme: Theme, saying remark: Phrase?
  ) throws(TerminalFailure) -> CInt {
    var loop = try Loop(source: source, language: language, theme: theme, remark: remark)
    let ending = loop.run()
    loop.terminal.close()
    return ending
  }

  /// Takes over the terminal, while the worker already reads.
  ///
  /// - Throws: `TerminalFailure`.
  private init(
    source: DataSource, language: Language, theme: Theme, remark: Phrase?
  ) throws(TerminalFailure) {
    // First of all: threads made later inherit the mask.
    signals = SignalSource([
      SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT,
    ])
    worker = Worker(source: source, mailbox: mailbox)
    watch = source.path.map { DatabaseWatch(path: $0) }
    worker.load()
    terminal = try CursesTerminal(theme: theme)
    state = DashboardState(
      language: language, size: ScreenSize(terminal.size), database: source.path ?? "")
    self.remark = remark
    // Most answers come before anyone could read "Reading …".
    if wait(for: [mailbox.descriptor], timeout: .milliseconds(80)).readable.isEmpty { return }
    for event in mailbox.takeAll() { _ = update(event) }
  }

  private mutating func run() -> CInt {
    terminal.show(view.draw(state))
    while true {
      var descriptors = [terminal.descriptor, signals.descriptor, mailbox.descriptor]
      if let watched = watch?.descriptor { descriptors.append(watched) }
      let ready = wait(for: descriptors, timeout: terminal.inputWait)
      if ready.hungUp.contains(terminal.descriptor) { return 128 + SIGHUP }
      var events: [Event] = []
      while let signal = signals.next() {
        switch signal {
        case SIGWINCH: break
        case SIGTSTP: suspend()
        case SIGCONT: terminal.repaint()
        default: return 128 + signal
        }
      }
      while let input = terminal.nextInput() {
        switch input {
        case .key(let key): events.append(.key(KeyPress(key)))
        case .paste(let text): events.append(.pasted(text))
        // What stands at a cell only the view knows.
        case .mouse: break
        }
      }
      if watch?.hasChanged() == true { events.append(.databaseChanged) }
      events += mailbox.takeAll()
      if terminal.resized() {
        events.append(.resized(width: terminal.size.width, height: terminal.size.height))
      }
      for event in events where !perform(update(event)) { return 0 }
      if !events.isEmpty { terminal.show(view.draw(state)) }
    }
  }

  private mutating func update(_ event: Event) -> [Effect] {
    let effects = state.update(event)
    switch event {
    // Said before, the figures would wipe it away.
    case .ledgerLoaded, .failed:
      if let remark = remark.take() { _ = state.update(.noticed(remark)) }
    default: break
    }
    return effects
  }

  /// Stops until the shell goes on with us; the window may be another size by then.
  private mutating func suspend() {
    terminal.suspend()
    _ = state.update(.resized(width: terminal.size.width, height: terminal.size.height))
    terminal.show(view.draw(state))
  }

  /// - Returns: `false` when it is time to leave.
  private mutating func perform(_ effects: [Effect]) -> Bool {
    for effect in effects {
      switch effect {
      case .quit: return false
      case .repaint: terminal.repaint()
      case .suspend: suspend()
      case .loadLedger: worker.load()
      case .copy, .export, .captureMouse, .wear: break
      }
    }
    return true
  }
}

extension ScreenSize {
  init(_ size: Size) { self.init(width: size.width, height: size.height) }
}

extension KeyPress {
  init(_ key: TerminalKey) {
    self =
      switch key {
      case .character(let character): .character(character)
      case .control(let character): .control(character)
      case .tab: .tab
      case .backTab: .backTab
      case .enter: .enter
      case .escape: .escape
      case .backspace: .backspace
      case .up: .up
      case .down: .down
      case .left: .left
      case .right: .right
      case .home: .home
      case .end: .end
      case .pageUp: .pageUp
      case .pageDown: .pageDown
      case .delete: .delete
      case .insert: .insert
      case .function(let number): .function(number)
      }
  }
}
