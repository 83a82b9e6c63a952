/// One line of text being typed.
public struct LineEditor: Equatable, Sendable {
  public private(set) var text: String
  /// In characters from the start.
  public private(set) var cursor: Int

  public init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// What stands before the cursor.
  public var head: String { String(text.prefix(cursor)) }

  /// Takes a key that edits.
  ///
  /// - Returns: `false` for a key that has no meaning in a line of text.
  mutating func take(_ key: KeyPress) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace, .control("h"): delete(cursor - 1..<cursor)
    case .delete: delete(cursor..<cursor + 1)
    case .control("u"): delete(0..<cursor)
    case .control("k"): delete(cursor..<text.count)
    case .control("w"): delete(wordStart..<cursor)
    case .left, .control("b"): cursor = max(0, cursor - 1)
    case .right, .control("f"): cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    default: return false
    }
    return true
  }

  /// Puts text where the cursor is; line breaks become blanks.
  mutating func insert(_ addition: String) {
    let plain = String(
      addition.map { $0.isNewline || $0 == "\t" ? " " : $0 }.prefix(Self.limit - text.count))
    let at = text.index(text.startIndex, offsetBy: cursor)
    text.insert(contentsOf: plain, at: at)
    cursor = min(text.count, cursor + plain.count)
  }

  /// Nobody looks for more.
  private static let limit = 200

  private mutating func delete(_ range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.index(start, offsetBy: range.count)
    text.removeSubrange(start..<end)
    cursor = range.isEmpty ? cursor : range.lowerBound
  }

  private var wordStart: Int {
    let head = Array(text.prefix(cursor))
    let end = head.lastIndex { $0 != " " } ?? 0
    return head[..<end].lastIndex { $0 == " " }.map { $0 + 1 } ?? 0
  }
}
