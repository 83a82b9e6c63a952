import Canvas

/// What a terminal is asked at the start, and what it has answered.
///
/// All is asked at once. The answers come when they come, if at all; they are told from keys by
/// their form, and positions from one another by their order.
struct Interview {
  /// Terminals that print what they do not know may only be asked where their cursor is.
  enum Scope { case nothing, positions, everything }

  /// How long to wait for answers before going on without.
  static let patience = Duration.milliseconds(150)

  let questions: [UInt8]
  private(set) var isOver: Bool
  private(set) var measured: GlyphWidths = [:]
  private(set) var attributes: [Int] = []
  private(set) var background: Colour?
  private(set) var canSynchronise: Bool?

  private let scope: Scope
  /// Those whose width is not known yet.
  private var rest: ArraySlice<GlyphClass>
  private var isComplete = true

  /// - Parameters:
  ///   - scope: What may be asked.
  ///   - size: The screen's: on a small one the cursor may not get as far as it should.
  ///   - samples: What to write for each class; those that cannot be written are left out.
  init(_ scope: Scope, size: Size, samples: KeyValuePairs<GlyphClass, [UInt8]>) {
    let samples = samples.filter { !$0.value.isEmpty && size.width >= 16 && size.height >= 2 }
    self.scope = scope
    rest = scope == .nothing ? [] : samples.map(\.key)[...]
    isOver = scope == .nothing || (scope == .positions && samples.isEmpty)
    var questions: [UInt8] = []
    if scope == .everything {
      questions += Self.background
      questions += "\u{1B}[?2026$p\u{1B}[?996n".utf8
    }
    // In the second row: from the first the answer would look like F3 with Shift.
    if !rest.isEmpty { questions += "\u{1B}[2;1H".utf8 }
    for sample in samples where !rest.isEmpty { questions += sample.value + Self.position }
    if !rest.isEmpty { questions += "\u{1B}[K".utf8 }
    // Every terminal answers this one, and in order: what is missing by then never comes.
    if scope == .everything { questions += "\u{1B}[c".utf8 }
    self.questions = questions
  }

  static let background = Array("\u{1B}]11;?\u{7}".utf8)
  private static let position = Array("\u{1B}[6n\r".utf8)

  mutating func take(_ answer: TerminalAnswer) {
    switch answer {
    case .background(let red, let green, let blue): background = .rgb(red, green, blue)
    case .mode(2026, let setting): canSynchronise = setting == 1 || setting == 2
    case .mode, .appearance: break
    case .position(let row, let column):
      guard row > 1, let glyphs = rest.popFirst() else { return }
      let columns = column - 1
      measured[glyphs] = columns == 2 ? 1 : columns == 4 ? 2 : 0
      if rest.isEmpty, scope == .positions { isOver = true }
    case .attributes(let numbers):
      attributes = numbers
      guard !isOver else { return }
      isOver = true
      // One that is missing makes all of them doubtful.
      if !rest.isEmpty { measured = [:] }
    }
  }
}
