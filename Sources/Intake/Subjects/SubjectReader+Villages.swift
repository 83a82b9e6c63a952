import Domain

/// Which villages a number counts: all of a place, those on the list, those leaving it.
extension SubjectReader {
  /// 4个村的群众 are not the villages of the town; 8个村都 are.
  func isWholeVillage(_ element: Element) -> Bool {
    let next = element.range.upperBound
    guard next < text.count, Letters.isHan(text[next]) else { return true }
    return ChineseNumeral.isNumeral(text[next]) || [0x3001, 0x90FD, 0x5747].contains(text[next])
  }

  /// The word 出列, 脱贫退出 at a number of villages: they are on the list no more.
  func leaving(at place: Int, _ units: UnitSet) -> Int? {
    guard units == .items || units == .villages else { return nil }
    var index = place - 1
    // 计划退出的3个省级贫困村、2个县级贫困村: said once for the list.
    if index > sentence.lowerBound, elements[index].kind == .pause {
      index -= 1
      while index > sentence.lowerBound, case .word = elements[index].kind { index -= 1 }
      guard index > sentence.lowerBound, case .quantity = elements[index].kind else { return nil }
      index -= 1
    }
    if index > sentence.lowerBound, text[elements[index].range].elementsEqual([0x7684]) {  // 的
      index -= 1
    }
    guard index >= sentence.lowerBound, case .word(let entry) = elements[index].kind else {
      return nil
    }
    return vocabulary.has(.leaving, entry) ? entry : nil
  }

  /// 六个村集体收入 in a place said to have six villages: all of them.
  func allVillages(_ quantity: Int, at place: Int) -> Subject? {
    let end = quantities[quantity].extent.upperBound
    guard quantities[quantity].units == .items, end < text.count, text[end] == 0x6751,  // 村
      let whole = repeated(quantity), let indicator = whole.indicator,
      Indicator.all[indicator].code == "place.villages"
    else { return nil }
    for index in place + 1..<min(sentence.upperBound, place + 12) {
      if isClauseEnd(index) { break }
      if case .word(let entry) = elements[index].kind, vocabulary.has(.leaving, entry) {
        return nil
      }
    }
    return whole
  }
}
