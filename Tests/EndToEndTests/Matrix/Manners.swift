/// What kind of terminal an emulated one is: what it has, and how it answers.
struct Manners: Sendable {
  var encoding = CharacterReader.Encoding.utf8
  /// How wide it draws what Unicode leaves open.
  var ambiguousColumns = 1
  /// Whether what is erased takes the background in force, as its description has to say.
  var erasesInColour = true
  /// Whether it has a second screen, and strings between OSC and BEL that it does not show.
  var isEmulator = true

  /// Whether it says where its cursor is.
  var tellsPlace = true
  /// Whether it says what it is (DA1).
  var tellsKind = true
  /// Its background, of four hexadecimal digits a part, as it says it; `nil` says nothing.
  var background: String? = "0000/0000/0000"
  /// Whether it has synchronised output; `nil` for one that does not know the question.
  var synchronises: Bool?
  /// Whether it says that it is dark or light, and when it is no more.
  var appearance: Appearance?
  var pace = Pace.atOnce

  enum Appearance: Int, Sendable {
    case dark = 1
    case light = 2
  }

  /// How its answers come.
  enum Pace: Sendable {
    case atOnce
    /// When the test lets them.
    case held
    /// Each byte by itself, with a moment between them.
    case inPieces
  }

  static let silent = Manners(
    tellsPlace: false, tellsKind: false, background: nil, synchronises: nil, appearance: nil)
}
