import Domain

/// A number in a text with its unit and bound, before anybody asks what it is about.
///
/// Ranges are of the clean text.
struct Quantity {
  enum Style {
    case digits, characters, share
    /// The first of 3至5名, which has no unit of its own.
    case spanStart
  }

  var digits: Range<Int>
  /// 万, 亿; empty when there is none.
  var scale: Range<Int>
  /// 户, 元; empty when there is none.
  var word: Range<Int>
  /// Digits, scale and word, with 余 between.
  var whole: Range<Int>
  /// With the bound words around.
  var extent: Range<Int>
  var style: Style
  var value: ExactDecimal?
  var unit: Unit
  var units: UnitSet
  var bound: Bound
  var isUnitIncomplete = false
  var isDamaged = false
}
