import CNcurses
public import Canvas
import Glibc

extension CursesTerminal {
  /// What it draws, as far as that is known by now.
  ///
  /// Once a frame was shown, ``nextInput()`` tells when that changes.
  public var ability: TerminalAbility { findings.ability }

  /// Whether its background is dark or light; `nil` when it does not say.
  ///
  /// Once a frame was shown, ``nextInput()`` tells when that changes.
  public var appearance: Appearance? { findings.appearance }

  /// How long it is worth waiting for answers before the first frame; `nil` when there is nothing
  /// to wait for any more.
  ///
  /// They become readable at ``descriptor``, and ``listen()`` reads them. A terminal that answers
  /// late is corrected then, and one that never does is what it is taken for.
  public var answerWait: Duration? {
    let rest = asked + Interview.patience - .now
    return interview.isOver || rest <= .zero ? nil : rest
  }

  /// Reads what has come; what is no answer is kept for ``nextInput()``.
  public mutating func listen() {
    while let input = read() { heard.append(input) }
  }

  public mutating func nextInput() -> TerminalInput? { heard.popFirst() ?? read() }

  /// How long to wait at most before asking for input again, although ``descriptor`` is silent.
  ///
  /// `nil` is for ever: there is only something to be had by waiting inside a paste, or where it
  /// was read before.
  public var inputWait: Duration? { heard.isEmpty ? keyboard.wait : .zero }

  private mutating func read() -> TerminalInput? {
    while let output = keyboard.next() {
      switch output {
      case .input(let input): return input
      case .answer(let answer): if let news = take(answer) { return news }
      }
    }
    return nil
  }

  /// Asks everything at once, before the first frame.
  mutating func ask() {
    let scope: Interview.Scope =
      cncurses_is_emulator() ? .everything : cncurses_tells_place() ? .positions : .nothing
    interview = Interview(scope, size: size, samples: samples)
    if !interview.questions.isEmpty {
      send(interview.questions)
      keyboard.answersEnd = asked + Self.latest
      findings.answers = .waiting
    }
    conclude()
  }

  /// Asks for what may have been changed meanwhile, where it was answered before.
  ///
  /// What is answered comes as any news from the terminal does.
  mutating func askAgain() {
    if findings.background != nil { send(Interview.background) }
  }

  /// Answers that come later are taken as well, but keys that look alike are not kept waiting.
  private static var latest: Duration { .seconds(5) }

  private var samples: KeyValuePairs<GlyphClass, [UInt8]> {
    func bytes(_ glyphs: GlyphClass) -> [UInt8] { Encoding.bytes(of: glyphs.sample) }
    let letters =
      glyphs.usesLineLetters
      ? Brush.bytes { cncurses_line_letters(GlyphClass.lineLetters.sample, $0, $1) } : []
    return [
      .chinese: bytes(.chinese), .lines: letters.isEmpty ? bytes(.lines) : [],
      .lineLetters: letters, .blocks: bytes(.blocks), .shapes: bytes(.shapes),
      .braille: bytes(.braille), .ambiguous: bytes(.ambiguous),
    ]
  }

  private mutating func take(_ answer: TerminalAnswer) -> TerminalInput? {
    let wasOver = interview.isOver
    interview.take(answer)
    switch answer {
    case .background(let red, let green, let blue):
      findings.background = interview.background
      return turn(Appearance(red: red, green: green, blue: blue))
    case .appearance(let told):
      findings.tellsAppearance = true
      // What was measured is surer than what a terminal says of its theme; after the start, only
      // that tells of a change.
      return interview.isOver || interview.background == nil ? turn(told) : nil
    case .position, .mode, .attributes: break
    }
    guard interview.isOver, !wasOver else { return nil }
    findings.answers = .complete(after: .now - asked)
    findings.attributes = interview.attributes
    keyboard.answersEnd = nil
    let before = ability
    conclude()
    guard ability != before else { return nil }
    // Drawn with other characters, all of it may look different.
    let isFirst = shown == nil
    shown = nil
    return isFirst ? nil : .ability(ability)
  }

  private mutating func turn(_ appearance: Appearance) -> TerminalInput? {
    guard findings.appearance != appearance else { return nil }
    findings.appearance = appearance
    return shown == nil ? nil : .appearance(appearance)
  }

  /// Makes the best of what is known.
  private mutating func conclude() {
    let measured = interview.measured
    let widths = measured.with(ambiguous: options.ambiguousColumns)
    glyphs = Glyphs(encoding: encoding, widths: widths)
    findings.canSynchronise = interview.canSynchronise
    findings.synchronises =
      options.synchronises ?? (interview.canSynchronise == true && !options.isSlow)
    findings.usesLineLetters = glyphs.usesLineLetters
    findings.glyphs = GlyphClass.allCases.compactMap { glyphs in
      let expected =
        glyphs == .lineLetters
        ? 1 : glyphs.sample.unicodeScalars.first.flatMap { encoding.columns(of: $0) }
      guard glyphs != .lineLetters || self.glyphs.usesLineLetters || measured[glyphs] != nil
      else { return nil }
      return GlyphFinding(glyphs: glyphs, expected: expected, measured: measured[glyphs])
    }
    findings.ability = TerminalAbility(
      glyphs, options: options, isEmulator: cncurses_is_emulator(),
      isConsole: findings.type.hasPrefix("linux"))
  }

  /// Waits for answers that would otherwise be read by the shell, as keys.
  mutating func hearOut() {
    while let rest = answerWait {
      var input = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let milliseconds = CInt(clamping: Int(rest / .milliseconds(1)) + 1)
      guard poll(&input, 1, milliseconds) > 0, input.revents == Int16(POLLIN) else { return }
      listen()
    }
  }
}

extension TerminalAbility {
  /// What follows from what is known of the characters, and from what the user wants.
  init(_ glyphs: Glyphs, options: TerminalOptions, isEmulator: Bool, isConsole: Bool) {
    var tier = glyphs.ability(isEmulator: isEmulator)
    // Everything else takes three bytes a character, which makes a third of a page.
    if options.isSlow { tier = .ascii }
    let chinese = glyphs.shows("中", in: 2)
    self.init(
      glyphs: options.glyphs ?? tier,
      // Where the C library counts two, curses does as well, whatever the terminal draws.
      ambiguousColumns: glyphs.widths[.ambiguous] == 2 || glyphs.encoding.columns(of: "“") == 2
        ? 2 : 1,
      // No font of the kernel has any.
      hasChinese: chinese && !isConsole)
  }
}
