/// Phrases to be found in a text, each with a number of the caller's choice.
///
/// A tree of scalars kept in one hash table, because it is built at every start and asked once for
/// every scalar of a text.
struct PhraseTree {
  private var keys: [UInt64]
  private var values: [Int32]
  private var mask: Int
  private var count = 0
  /// By node; −1 where no phrase ends.
  private var payloads: [Int32] = [-1]
  /// Where the first scalars lead, which most lookups do not get beyond; empty for a small tree,
  /// which is not worth the memory.
  private var roots: [Int32]

  /// - Parameters:
  ///   - capacity: About how many scalars the phrases have together.
  ///   - isBusy: Whether it is asked at every scalar of a text.
  init(capacity: Int, isBusy: Bool = false) {
    roots = isBusy ? [Int32](repeating: 0, count: 0x1_0000) : []
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Int32](repeating: 0, count: size)
    mask = size - 1
  }

  /// The payload of a phrase, `next` when it is new.
  mutating func insert(_ phrase: some Sequence<UInt32>, next: Int32) -> Int32 {
    var node: Int32 = 0
    for scalar in phrase { node = child(of: node, scalar) ?? addChild(of: node, scalar) }
    if payloads[Int(node)] < 0 { payloads[Int(node)] = next }
    return payloads[Int(node)]
  }

  /// The longest phrase that begins at `start`.
  func longest(in text: [UInt32], at start: Int, before end: Int) -> (payload: Int32, end: Int)? {
    var found: (payload: Int32, end: Int)?
    var node: Int32 = 0
    var index = start
    while index < end, let next = child(of: node, text[index]) {
      node = next
      index += 1
      if payloads[Int(node)] >= 0 { found = (payloads[Int(node)], index) }
    }
    return found
  }

  private func child(of node: Int32, _ scalar: UInt32) -> Int32? {
    if node == 0, Int(scalar) < roots.count {
      let next = roots[Int(scalar)]
      return next == 0 ? nil : next
    }
    let key = Self.key(node, scalar)
    var slot = hash(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private mutating func addChild(of node: Int32, _ scalar: UInt32) -> Int32 {
    let next = Int32(payloads.count)
    payloads.append(-1)
    if node == 0, Int(scalar) < roots.count {
      roots[Int(scalar)] = next
      return next
    }
    count += 1
    if count * 2 > keys.count { grow() }
    place(Self.key(node, scalar), next)
    return next
  }

  private mutating func place(_ key: UInt64, _ value: Int32) {
    var slot = hash(key)
    while keys[slot] != 0 { slot = (slot + 1) & mask }
    keys[slot] = key
    values[slot] = value
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [Int32](repeating: 0, count: oldKeys.count * 2)
    mask = keys.count - 1
    for (key, value) in zip(oldKeys, oldValues) where key != 0 { place(key, value) }
  }

  /// Never 0, which marks an empty slot.
  private static func key(_ node: Int32, _ scalar: UInt32) -> UInt64 {
    UInt64(node) << 32 | UInt64(scalar) | 1 << 63
  }

  private func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33) & mask
  }
}
