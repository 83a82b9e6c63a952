import Domain

/// Finds what each quantity is about, sentence by sentence.
///
/// A number takes its subject from the words before it in its clause, else from the words behind
/// it, else from what the sentence said before; a list of years, villages or causes says it once.
struct SubjectReader {
  let text: [UInt32]
  let elements: [Element]
  let quantities: [Quantity]
  let moments: [Moment]
  /// The report's own year; `nil` when it is masked or not said.
  let year: Int?
  let vocabulary = Vocabulary.shared
  /// By quantity.
  var subjects: [Subject]
  /// By quantity: the element that is the number itself.
  var places: [Int]

  var sentence = 0..<0
  /// Quantities of the sentence and of the one before it in the paragraph.
  var current: [Int] = []
  var previous: [Int] = []
  /// Elements of a sentence without a number just before, which may head a list.
  var head = 0..<0
  var headingTopics: UInt32 = 0
  /// Whether the section is about what is still to be done.
  var isPlanned = false
  var previousTopics: UInt32 = 0
  /// Names for the numbers of a list with 分别, by quantity.
  var shares: [Int: Respectively.Share] = [:]

  /// How far back a subject may stand, in elements; keeps the reading linear.
  static let reach = 120

  init(text: [UInt32], elements: [Element], scanner: QuantityScanner, year: Int?) {
    self.text = text
    self.elements = elements
    self.year = year
    quantities = scanner.quantities
    moments = scanner.moments
    subjects = Array(repeating: .unclassified, count: quantities.count)
    places = Array(repeating: 0, count: quantities.count)
  }

  mutating func read(
    _ sentence: Elements.Sentence, headingTopics: UInt32, isNewSection: Bool, isPlanned: Bool
  ) {
    if isNewSection {
      previousTopics = 0
      previous = []
      head = 0..<0
    }
    self.sentence = sentence.elements
    self.headingTopics = headingTopics
    self.isPlanned = isPlanned
    current = []
    for index in sentence.elements {
      if case .quantity(let quantity) = elements[index].kind {
        current.append(quantity)
        places[quantity] = index
      }
    }
    shares = Respectively(elements: elements, quantities: quantities).shares(in: sentence.elements)
    for (order, quantity) in current.enumerated() {
      subjects[quantity] = subject(of: quantity, order: order)
    }
    let topics = topics(in: sentence.elements)
    if topics != 0 || sentence.opensParagraph && !current.isEmpty { previousTopics = topics }
    if !current.isEmpty { previous = current }
    head = current.isEmpty ? sentence.elements : 0..<0
  }
}
