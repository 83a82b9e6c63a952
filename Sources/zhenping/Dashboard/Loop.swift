import BundledThemes
import Canvas
import Curses
import Domain
import EventLoop
import Export
import FrontEnd
import Glibc
import Settings
import ViewModels

/// The one thread that owns the terminal and the state: waits, updates, paints once a wake-up.
struct Loop: ~Copyable {
  private var signals: SignalSource
  private var terminal: CursesTerminal
  private var state: DashboardState
  private let mailbox: Mailbox<Event>
  private let worker: Worker
  private var watch: DatabaseWatch?
  private var view = DashboardView()
  /// What is wrong with the user's settings, until it has been said.
  private var remark: Phrase?

  private let doctor: Doctor
  /// Where exports go.
  private let exportFolder: String
  /// Whether Chinese is romanised; `nil` is where the terminal has none.
  private let pinyin: Bool?
  /// What the terminal wears, for pictures of the screen.
  private var theme: Theme

  /// Opens the dashboard, and turns until the user leaves or the terminal goes away.
  ///
  /// - Returns: The exit code: zero, or 128 and the signal's number.
  static func run(_ dashboard: Dashboard, as opening: Opening) throws(TerminalFailure) -> CInt {
    var loop = try opened(dashboard, opening)
    let ending = loop.run()
    loop.terminal.close()
    opening.memory?.save(loop.state.memory)
    return ending
  }

  /// How the dashboard starts.
  struct Opening {
    let theme: Theme
    /// What is wrong with the user's settings.
    let remark: Phrase?
    /// `nil` where nothing is to be remembered.
    let memory: SessionMemory?
    let remembered: [String: String]
  }

  /// Takes over the terminal, while the worker already reads.
  private static func opened(
    _ dashboard: Dashboard, _ opening: Opening
  ) throws(TerminalFailure) -> Loop {
    // First of all: threads made later inherit the mask.
    let signals = SignalSource([
      SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT,
    ])
    let mailbox = Mailbox<Event>()
    let worker = Worker(source: dashboard.source, mailbox: mailbox)
    let watch = dashboard.source.path.map { DatabaseWatch(path: $0) }
    worker.load()
    let preferences = dashboard.look.preferences
    var terminal = try CursesTerminal(
      theme: opening.theme, options: TerminalOptions(preferences))
    let firstEvents = firstEvents(mailbox, signals, &terminal)
    var state = DashboardState(
      language: dashboard.look.language, size: ScreenSize(terminal.size),
      database: dashboard.source.path ?? "",
      glyphs: GlyphTier(terminal.ability),
      spelling: Spelling(terminal.ability, pinyin: preferences.pinyin),
      theme: preferences.theme, themes: Self.bundledThemes,
      keymap: preferences.keymap)
    state.remember(opening.remembered)
    if preferences.reducesMotion { state.reduceMotion() }
    var loop = Loop(
      signals: signals, terminal: terminal, state: state, mailbox: mailbox, worker: worker,
      watch: watch, remark: opening.remark,
      doctor: Doctor(source: dashboard.source, look: dashboard.look),
      exportFolder: preferences.exportFolder ?? ".",
      pinyin: preferences.pinyin, theme: opening.theme)
    if preferences.takesMouse {
      loop.state.takeMouse()
      loop.terminal.captureMouse(true)
    }
    for event in firstEvents { _ = loop.update(event) }
    return loop
  }

  /// Waits for the figures and for what the terminal says of itself: most often both come before
  /// anyone could read "Reading …", or see borders mended.
  private static func firstEvents(
    _ mailbox: Mailbox<Event>, _ signals: borrowing SignalSource,
    _ terminal: inout CursesTerminal
  ) -> [Event] {
    let end = ContinuousClock.now + .milliseconds(80)
    var events: [Event] = []
    while true {
      let figuresWait = events.isEmpty ? max(.zero, end - .now) : .zero
      let pause = max(figuresWait, terminal.answerWait ?? .zero)
      guard pause > .zero else { return events }
      let ready = wait(
        for: [mailbox.descriptor, signals.descriptor, terminal.descriptor], timeout: pause)
      terminal.listen()
      events += mailbox.takeAll()
      if ready.readable.contains(signals.descriptor) || !ready.hungUp.isEmpty { return events }
    }
  }

  private mutating func run() -> CInt {
    terminal.show(view.draw(state))
    while true {
      var descriptors = [terminal.descriptor, signals.descriptor, mailbox.descriptor]
      if let watched = watch?.descriptor { descriptors.append(watched) }
      let ready = wait(
        for: descriptors, writing: terminal.busyOutput, timeout: terminal.inputWait)
      if ready.hungUp.contains(terminal.descriptor) { return 128 + SIGHUP }
      if !ready.writable.isEmpty { terminal.resume() }
      var hasChanged = false
      while let signal = signals.next() {
        switch signal {
        case SIGWINCH: break
        case SIGTSTP: suspend()
        case SIGCONT: terminal.repaint()
        default: return 128 + signal
        }
      }
      // One after the other: what a click meets depends on the keys before it.
      while let input = terminal.nextInput() {
        hasChanged = true
        if let event = event(of: input), !perform(update(event)) { return 0 }
      }
      var events = mailbox.takeAll()
      if watch?.hasChanged() == true { events.append(.databaseChanged) }
      if terminal.resized() {
        events.append(.resized(width: terminal.size.width, height: terminal.size.height))
      }
      for event in events where !perform(update(event)) { return 0 }
      if hasChanged || !events.isEmpty { terminal.show(view.draw(state)) }
    }
  }

  private mutating func event(of input: TerminalInput) -> Event? {
    switch input {
    case .key(let key): return .key(KeyPress(key))
    case .paste(let text): return .pasted(text)
    case .mouse(let mouse):
      let target = view.target(at: mouse.at, in: state)
      return .pointed(Pointing(Pointing.Act(mouse.act), on: target))
    case .ability(let ability):
      return .abilityKnown(GlyphTier(ability), Spelling(ability, pinyin: pinyin))
    case .appearance: return nil
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
      case .gather(let request): worker.gather(request)
      case .copy(let text): copy(text)
      case .export(let request): export(request)
      case .captureMouse(let isWanted): terminal.captureMouse(isWanted)
      case .wear(let name): wear(name)
      case .listThemes: _ = state.update(.themesChanged(Self.bundledThemes))
      case .diagnose: diagnose()
      }
    }
    return true
  }

  private mutating func copy(_ text: String) {
    let isSent = terminal.copy(text)
    _ = state.update(
      .noticed(
        isSent
          ? Phrase("Copied: \(text)", "已复制：\(text)")
          : Phrase(
            "This terminal takes no copies (OSC 52), or the text is too long.",
            "此终端不接受复制（OSC 52），或内容过长。")))
  }

  private mutating func export(_ request: ExportRequest) {
    if request.format == .svg {
      let picture = Exporter.svg(of: view.draw(state), theme: theme)
      worker.write(Array(picture.utf8), request, in: exportFolder)
    } else {
      worker.write(request, in: exportFolder)
    }
  }

  /// Looks at what only this thread may look at, and leaves the rest to the worker.
  private func diagnose() {
    let report = TerminalReport(
      findings: terminal.findings, size: terminal.size, takesMouse: state.capturesMouse)
    worker.examine(doctor, terminal: report.sections, characters: report.characters)
  }

  static var bundledThemes: [ThemeChoice] {
    BundledThemes.files.map { file in
      ThemeChoice(file.name, title: Phrase(file.name, file.name), detail: Phrase("", ""))
    }
  }

  private mutating func wear(_ name: String) {
    let (theme, remark) = Look(flags: [.theme: name]).dress()
    if let remark {
      _ = state.update(.themeRefused(name, remark))
      return
    }
    self.theme = theme
    terminal.wear(theme)
  }
}

extension TerminalOptions {
  init(_ preferences: Preferences) {
    self.init()
    colour = preferences.color.flatMap { ColourTier(rawValue: $0) }
    glyphs = preferences.glyphs.flatMap { GlyphAbility(rawValue: $0.rawValue) }
    ambiguousColumns = preferences.ambiguousWidth
    synchronises = preferences.sync
    isSlow = preferences.isSlow
    showsCursor = preferences.showsCursor
  }
}

extension ScreenSize {
  init(_ size: Size) { self.init(width: size.width, height: size.height) }
}

extension Pointing.Act {
  init(_ act: TerminalMouse.Act) {
    self =
      switch act {
      case .click: .click
      case .secondary: .secondary
      case .wheelUp: .wheelUp
      case .wheelDown: .wheelDown
      }
  }
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
