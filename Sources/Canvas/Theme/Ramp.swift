/// Colours that stand for more and less, in nine steps.
public enum Ramp: String, CaseIterable, Hashable, Sendable {
  /// From little to much.
  case sequential
  /// From one side of something, through neither, to the other.
  case diverging

  /// The roles of its steps, in order.
  public var roles: [Role] {
    switch self {
    case .sequential:
      [
        .sequential1, .sequential2, .sequential3, .sequential4, .sequential5, .sequential6,
        .sequential7, .sequential8, .sequential9,
      ]
    case .diverging:
      [
        .diverging1, .diverging2, .diverging3, .diverging4, .diverging5, .diverging6,
        .diverging7, .diverging8, .diverging9,
      ]
    }
  }
}

/// The colours that a ramp goes through.
public struct RampStyle: Hashable, Sendable {
  /// At least one; between two in sRGB, the way is straight in OKLab.
  public var stops: [Colour]
  /// Instead of the nearest of 256.
  public var palette256: [Colour]?
  /// Instead of what comes nearest of sixteen.
  public var sixteen: [Colour]?

  public init(stops: [Colour], palette256: [Colour]? = nil, sixteen: [Colour]? = nil) {
    self.stops = stops
    self.palette256 = palette256
    self.sixteen = sixteen
  }
}

extension Role {
  /// Which step of which ramp it is, 0...8; `nil` for all others.
  public var step: (ramp: Ramp, index: Int)? {
    if rawValue >= Role.diverging1.rawValue {
      return (.diverging, Int(rawValue - Role.diverging1.rawValue))
    }
    if rawValue >= Role.sequential1.rawValue {
      return (.sequential, Int(rawValue - Role.sequential1.rawValue))
    }
    return nil
  }
}
