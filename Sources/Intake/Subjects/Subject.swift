/// What a number was found to be about.
struct Subject {
  /// Index into ``Indicator/all``; `nil` for what the catalogue has no code for.
  var indicator: Int?
  /// The word that said it, an index into ``Vocabulary/entries``; twins and lists ask it again.
  var entry: Int?
  /// Where the word stands, as an index of the element.
  var element: Int?
  /// Where in the words of a list the number has its own name: a village, a group.
  var label: Range<Int>?
  /// Its place in a list with 分别.
  var share: Respectively.Share?

  /// Whether the number is the whole that the next is a part of: 812户当中.
  var isWhole = false

  static let unclassified = Subject(indicator: nil, entry: nil, element: nil, label: nil)
}
