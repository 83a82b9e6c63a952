/// How characters are drawn besides their colour.
public struct Attributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = Attributes(rawValue: 1)
  public static let dim = Attributes(rawValue: 2)
  public static let italic = Attributes(rawValue: 4)
  public static let underline = Attributes(rawValue: 8)
  public static let reverse = Attributes(rawValue: 16)

  /// Both together; reversed twice is not reversed, so that it still shows.
  func on(_ ground: Attributes) -> Attributes {
    union(ground).subtracting(intersection(ground).intersection(.reverse))
  }
}
