public struct Keymap: Equatable, Sendable {
  private let byKey: [KeyPress: Command.ID]
  public init() {
    byKey = Dictionary(
      Command.all.flatMap { c in c.keys.map { ($0, c.id) } }, uniquingKeysWith: { a, _ in a })
  }
  public func command(for key: KeyPress) -> Command.ID? { byKey[key] }
  public func keys(of id: Command.ID) -> [KeyPress] { Command.named(id)?.keys ?? [] }
}
