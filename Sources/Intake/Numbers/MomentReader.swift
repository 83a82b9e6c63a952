import Domain

/// Reads dates and words of time.
enum MomentReader {
  /// Words of time without digits, the longest first.
  private static let worded: [(words: [UInt32], kind: Moment.Kind)] = TimeWord.all.flatMap { word in
    let kind: Moment.Kind =
      switch word.meaning {
      case .now: .now
      case .thisYear: .thisYear
      case .yearEnd: .yearEnd
      case .yearStart: .yearStart
      case .midYear: .midYear
      case .term: .term
      }
    return word.words.split(separator: " ").map {
      (words: $0.unicodeScalars.map(\.value), kind: kind)
    }
  }.sorted { $0.words.count > $1.words.count }

  private static let firsts = Set(worded.map { $0.words[0] })

  static func worded(at start: Int, in text: [UInt32]) -> Moment? {
    guard firsts.contains(text[start]) else { return nil }
    for (words, kind) in worded
    where start + words.count <= text.count
      && text[start..<start + words.count].elementsEqual(words)
    {
      let end = start + words.count
      return Moment(words: start..<end, start: start, end: end, kind: kind)
    }
    return nil
  }

  /// `2023年`, `20xx年底`, `2022年12月底`, `5月中旬`, `11月30日`, `2016年以来`; `nil` for `3年`.
  static func dated(at start: Int, in text: [UInt32]) -> Moment? {
    func scalar(_ index: Int) -> UInt32 { index >= 0 && index < text.count ? text[index] : 0 }
    var index = start
    while Letters.isDigit(scalar(index)) || index > start && Letters.isMask(scalar(index)) {
      index += 1
    }
    guard index > start, index - start <= 10 else { return nil }
    var moment = Moment(words: start..<index, start: start, end: index, kind: .date)
    let digits = index - start
    if scalar(index) == 0x5E74 {  // 年
      guard isYear(start..<index, in: text), scalar(index + 1) != 0x7EA7 else { return nil }
      moment.year = start..<index
      index += 1
      if scalar(index) == 0x5EA6 { index += 1 }  // 度
      if let end = wordEnd(["以来", "末", "底", "初", "年底", "年末", "年初"], at: index, in: text) {
        index = end
        moment.kind = [0x672B, 0x5E95].contains(scalar(index - 1)) ? .yearEnd : .date
        if scalar(index - 1) == 0x521D { moment.kind = .yearStart }
      } else if Letters.isDigit(scalar(index)), let end = month(at: index, in: text, &moment) {
        index = end
      }
    } else if scalar(index) == 0x6708, digits <= 2 {  // 月
      guard let end = month(at: start, in: text, &moment) else { return nil }
      index = end
    } else if digits == 6, let year = number(start..<start + 4, in: text),
      (2000...2039).contains(year),
      let month = number(start + 4..<index, in: text), (1...12).contains(month),
      scalar(index) == 0x6708
    {
      // 202110月: the 年 is lost.
      moment.year = start..<start + 4
      moment.month = month
      index += 1
      if let end = wordEnd(["末", "底"], at: index, in: text) {
        index = end
        moment.day = .end
      }
    } else {
      return nil
    }
    moment.words = start..<index
    moment.end = index
    return moment
  }

  private static func month(at start: Int, in text: [UInt32], _ moment: inout Moment) -> Int? {
    func scalar(_ index: Int) -> UInt32 { index < text.count ? text[index] : 0 }
    var index = start
    while Letters.isDigit(scalar(index)) { index += 1 }
    guard scalar(index) == 0x6708, let month = number(start..<index, in: text),
      (1...12).contains(month)
    else { return nil }
    moment.month = month
    index += 1
    if scalar(index) == 0x4EFD { index += 1 }  // 份
    let dayStart = index
    while Letters.isDigit(scalar(index)) { index += 1 }
    if index > dayStart, scalar(index) == 0x65E5 || scalar(index) == 0x53F7,
      let day = number(dayStart..<index, in: text)
    {
      moment.day = .day(day)
      return index + 1
    }
    index = dayStart
    for (word, part) in [
      ("中旬", Moment.DayOfMonth.middle), ("上旬", .early), ("下旬", .late), ("底", .end),
      ("末", .end), ("初", .beginning),
    ] {
      if let end = wordEnd([word], at: index, in: text) {
        moment.day = part
        return end
      }
    }
    return index
  }

  /// Four digits of our time, masked ones, or what a find-and-replace made of them.
  private static func isYear(_ digits: Range<Int>, in text: [UInt32]) -> Bool {
    if digits.contains(where: { Letters.isMask(text[$0]) }) { return true }
    if digits.count == 2 { return false }
    guard digits.count >= 4 else { return false }
    let first = number(digits.lowerBound..<digits.lowerBound + 2, in: text)
    return first == 19 || first == 20
  }

  static func number(_ digits: Range<Int>, in text: [UInt32]) -> Int? {
    guard !digits.isEmpty, digits.count <= 6, digits.upperBound <= text.count else { return nil }
    var number = 0
    for index in digits {
      guard Letters.isDigit(text[index]) else { return nil }
      number = number * 10 + Int(text[index] - 0x30)
    }
    return number
  }

  private static func wordEnd(_ words: [String], at start: Int, in text: [UInt32]) -> Int? {
    for word in words {
      let end = start + word.unicodeScalars.count
      if end <= text.count,
        text[start..<end].elementsEqual(word.unicodeScalars.lazy.map(\.value))
      {
        return end
      }
    }
    return nil
  }
}
