import Canvas
import Themes
import ViewModels

/// What is wrong with themes, said in words.
struct ThemeReport {
  private let voice: Voice

  init(_ voice: Voice) { self.voice = voice }

  /// Says whether a theme can be had and seen.
  ///
  /// - Parameters:
  ///   - name: As the shelf knows it.
  ///   - title: What it is called in what is said; else the same.
  ///   - shelf: Where it is.
  /// - Returns: Whether nothing is wrong with it.
  func tell(ofThemeNamed name: String, called title: String? = nil, on shelf: ThemeShelf) -> Bool {
    do throws(ThemeRefusal) {
      let outfit = try shelf.read(try shelf.place(of: name, on: nil))
      return tell(of: outfit, named: title ?? name)
    } catch {
      voice.warn(Phrase(error))
      return false
    }
  }

  /// Says what of a theme was passed over and what of it cannot be seen well.
  private func tell(of outfit: ThemeShelf.Outfit, named name: String) -> Bool {
    for remark in outfit.remarks { voice.warn(Phrase(remark)) }
    let faults = ThemeCheck.faults(of: outfit.theme)
    let worst = Self.worst(of: faults)
    for fault in worst { warn(Phrase(fault), of: name) }
    let others = faults.count - worst.count
    if others > 0 {
      warn(
        Phrase("\(others) times more, and not as far off", "同样的问题另有 \(others) 处，程度较轻"), of: name)
    }
    guard faults.isEmpty, outfit.remarks.isEmpty else { return false }
    voice.say(Phrase("\(name): nothing is wrong", "\(name)：未发现问题"))
    return true
  }

  private func warn(_ words: Phrase, of name: String) {
    voice.warn(Phrase("\(name): \(words.english)", "\(name)：\(words.chinese)"))
  }

  /// Of each role, or pair of roles, what is furthest off.
  ///
  /// One colour that is too faint is so on every surface and in every tier; said each time, nobody
  /// would read it.
  private static func worst(of faults: [ThemeFault]) -> [ThemeFault] {
    var places: [[String]: Int] = [:]
    var worst: [ThemeFault] = []
    for fault in faults {
      let subject = fault.reason.subject
      guard let place = places[subject] else {
        places[subject] = worst.count
        worst.append(fault)
        continue
      }
      if fault.reason.share < worst[place].reason.share { worst[place] = fault }
    }
    return worst
  }
}

extension ThemeFault.Reason {
  /// What it is about.
  fileprivate var subject: [String] {
    switch self {
    case .faint(let role, _, _, _): ["faint", role.name]
    case .alike(let first, let second, _, _, _): ["alike", first.name, second.name]
    case .unmarked(let surface, _, _): ["unmarked", surface.name]
    case .uneven(_, let step, let before): ["uneven", step.name, before.name]
    }
  }

  /// How much there is of what is wanted.
  fileprivate var share: Double {
    switch self {
    case .faint(_, _, let contrast, let wanted): contrast / wanted
    case .alike(_, _, _, let distance, let wanted): distance / wanted
    case .unmarked(_, let distance, let wanted): distance / wanted
    case .uneven: 0
    }
  }
}

extension Phrase {
  /// What of a theme cannot be seen well, and by how much.
  fileprivate init(_ fault: ThemeFault) {
    let tier = Phrase(coloursOf: fault.tier)
    let reason = Phrase(fault.reason)
    self.init(
      "with \(tier.english), \(reason.english)", "\(tier.chinese)时，\(reason.chinese)")
  }

  private init(_ reason: ThemeFault.Reason) {
    switch reason {
    case .faint(let role, let surface, let contrast, let wanted):
      let numbers = (contrast.asContrast, wanted.asContrast)
      self.init(
        "\(role.name) on \(surface.name) has a contrast of \(numbers.0); \(numbers.1) is needed",
        "\(role.name) 在 \(surface.name) 上的对比度为 \(numbers.0)，至少应为 \(numbers.1)")
    case .alike(let first, let second, let vision, let distance, let wanted):
      let numbers = (distance.asDistance, wanted.asDistance)
      let eyes = Phrase(vision)
      self.init(
        "\(first.name) and \(second.name) look alike \(eyes.english): \(numbers.0) apart in OKLab; "
          + "\(numbers.1) or another attribute is needed",
        "\(first.name) 与 \(second.name) \(eyes.chinese)难以分辨：OKLab 距离 \(numbers.0)，"
          + "至少应为 \(numbers.1)，或字形不同")
    case .unmarked(let surface, let distance, let wanted):
      let numbers = (distance.asDistance, wanted.asDistance)
      self.init(
        "\(surface.name) looks like the page: \(numbers.0) apart in OKLab; "
          + "\(numbers.1) or another attribute is needed",
        "\(surface.name) 与页面底色难以分辨：OKLab 距离 \(numbers.0)，"
          + "至少应为 \(numbers.1)，或字形不同")
    case .uneven(_, let step, let before):
      self.init(
        "\(step.name) turns back from \(before.name): a ramp goes from dark to light, or back",
        "\(step.name) 的明暗与 \(before.name) 走向相反：渐变应由暗到明或由明到暗")
    }
  }

  private init(_ vision: Vision) {
    switch vision {
    case .normal: self.init("to every eye", "对任何人都")
    case .protanopia: self.init("without red (protanopia)", "对红色盲")
    case .deuteranopia: self.init("without green (deuteranopia)", "对绿色盲")
    case .tritanopia: self.init("without blue (tritanopia)", "对蓝色盲")
    }
  }
}

extension Double {
  /// Cut, not rounded: what is too little must not look enough.
  fileprivate var asContrast: String { cut(digits: 2) }
  fileprivate var asDistance: String { cut(digits: 3) }

  private func cut(digits: Int) -> String {
    let unit = digits == 2 ? 100 : 1000
    let whole = Int((self * Double(unit)).rounded(.down))
    let rest = String(whole % unit)
    return "\(whole / unit)." + String(repeating: "0", count: digits - rest.count) + rest
  }
}
