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
  private let preferences: Preferences
  private var wardrobe: Wardrobe

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
    var wardrobe = Wardrobe(wearing: opening.themeName, theme: opening.theme)
    if let appearance = terminal.appearance, let theme = wardrobe.turn(to: appearance) {
      terminal.wear(theme)
    }
    var state = DashboardState(
      language: dashboard.look.language, size: ScreenSize(terminal.size),
      database: dashboard.source.path ?? "",
      glyphs: GlyphTier(terminal.ability, wardrobe.theme, preferences),
      spelling: Spelling(terminal.ability, pinyin: preferences.pinyin),
      theme: opening.themeName, keymap: preferences.keymap)
    state.remember(opening.remembered)
    if preferences.reducesMotion { state.reduceMotion() }
    var loop = Loop(
      signals: signals, terminal: terminal, state: state, mailbox: mailbox, worker: worker,
      watch: watch, remark: opening.remark,
      doctor: Doctor(source: dashboard.source, look: dashboard.look),
      exportFolder: preferences.exportFolder ?? ".",
      preferences: preferences, wardrobe: wardrobe)
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
    // Not before: it reads the beginnings of some files.
    _ = state.update(.themesChanged(wardrobe.choices))
    while true {
      var descriptors = [terminal.descriptor, signals.descriptor, mailbox.descriptor]
      if let watched = watch?.descriptor { descriptors.append(watched) }
      descriptors += wardrobe.descriptors
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
      events += changedLooks()
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
    case .appearance(let appearance):
      return wardrobe.turn(to: appearance).map { _ in putOn() }
    case .ability: return abilityKnown
    }
  }

  /// What the frame can be made of on this terminal in this look.
  private var abilityKnown: Event {
    .abilityKnown(
      GlyphTier(terminal.ability, wardrobe.theme, preferences),
      Spelling(terminal.ability, pinyin: preferences.pinyin))
  }

  /// Has the terminal wear what was taken from the wardrobe.
  private mutating func putOn() -> Event {
    terminal.wear(wardrobe.theme)
    return abilityKnown
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
      case .wear(let name): _ = perform(wear(name))
      case .listThemes: _ = perform(update(.themesChanged(wardrobe.choices)))
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
      let picture = Exporter.svg(of: view.draw(state), theme: wardrobe.theme)
      worker.write(Array(picture.utf8), request, in: exportFolder)
    } else {
      worker.write(request, in: exportFolder)
    }
  }

  /// - Returns: What follows: in place of a look that cannot be had, the one that is kept is worn.
  private mutating func wear(_ name: String) -> [Effect] {
    do throws(ThemeRefusal) {
      try wardrobe.wear(name)
      return update(putOn())
    } catch {
      return update(.themeRefused(name, Phrase(error)))
    }
  }

  /// What became of the files of looks.
  private mutating func changedLooks() -> [Event] {
    guard let news = wardrobe.news() else { return [] }
    let look = news.theme == nil ? [] : [putOn()]
    return look + [.themesChanged(wardrobe.choices)] + (news.words.map { [.noticed($0)] } ?? [])
  }

  /// Looks at what only this thread may look at, and leaves the rest to the worker.
  private func diagnose() {
    let report = TerminalReport(
      findings: terminal.findings, size: terminal.size, takesMouse: state.capturesMouse)
    worker.examine(doctor, terminal: report.sections, characters: report.characters)
  }
}
