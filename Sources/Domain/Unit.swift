/// What is counted or measured, by its Chinese measure word in its plain form.
///
/// 名 and 口 are 人, 万元 is 元 with a scale; a unit that nobody foresaw is kept as written.
public struct Unit: Hashable, Sendable {
  public let symbol: String

  public init(_ symbol: String) { self.symbol = symbol }

  public static let households = Unit("户")
  public static let persons = Unit("人")
  public static let items = Unit("个")
  public static let strips = Unit("条")
  public static let devices = Unit("部")
  public static let yuan = Unit("元")
  public static let percent = Unit("%")
  public static let metres = Unit("米")
  public static let kilometres = Unit("公里")
}
