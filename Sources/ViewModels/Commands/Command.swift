/// Something the user can ask for by key.
///
/// Dispatch, the hints in the last line, help, the palette and the manual's table of keys are all
/// made from ``all``. To add one: a static constant in the fitting file, and its name in the list.
public struct Command: Sendable {
  /// Its name in `keys.toml`; stable.
  public struct ID: Hashable, Sendable, ExpressibleByStringLiteral {
    public let name: String
    public init(_ name: String) { self.name = name }
    public init(stringLiteral name: String) { self.name = name }
  }

  public let id: ID
  /// Unless `keys.toml` says otherwise; the first is the one that hints show.
  public let keys: [KeyPress]
  public let title: Phrase
  /// For the last line; `nil` where it is not worth the room.
  public let hint: Hint?
  /// Why it does not work here and now; `nil` when it does.
  let obstacle: @Sendable (DashboardState) -> Phrase?
  let perform: @Sendable (inout DashboardState) -> [Effect]

  /// What the last line says, and where.
  public struct Hint: Sendable {
    public let label: Phrase
    /// The keys as shown, where several commands share a hint: `↑↓←→`.
    public let keys: String?
    /// Those at the right edge are there on every screen.
    public let isAlwaysShown: Bool
    let isShown: @Sendable (Screen) -> Bool

    init(
      _ label: Phrase, keys: String? = nil, isAlwaysShown: Bool = false,
      on isShown: @escaping @Sendable (Screen) -> Bool = { _ in true }
    ) {
      self.label = label
      self.keys = keys
      self.isAlwaysShown = isAlwaysShown
      self.isShown = isShown
    }
  }

  init(
    _ id: ID, _ keys: [KeyPress], _ title: Phrase, hint: Hint? = nil,
    obstacle: @escaping @Sendable (DashboardState) -> Phrase? = { _ in nil },
    perform: @escaping @Sendable (inout DashboardState) -> [Effect]
  ) {
    self.id = id
    self.keys = keys
    self.title = title
    self.hint = hint
    self.obstacle = obstacle
    self.perform = perform
  }

  /// In the order of help, and of the hints.
  public static let all: [Command] =
    [.up, .down, .left, .right, .open, .back, .overview] + Panel.all.map(Command.open)
    + [
      .unclassified, .table, .find, .nextMatch, .previousMatch, .sort, .reverseSort, .columnLeft,
      .columnRight, .everything, .compare, .byPlace, .periods, .earlier, .later, .places, .copy,
      .copyRow, .export, .lastScreen, .historyBack, .historyForward, .nextPanel, .previousPanel,
      .first, .last, .pageDown, .pageUp, .money, .zeroAxis, .language, .theme, .themes, .mouse,
      .reload, .repaint, .suspend, .doctor, .palette, .help, .quit,
    ]

  private static let byID = Dictionary(
    all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

  static func named(_ id: ID) -> Command? { byID[id] }

  /// Whether it only moves what is selected.
  var isMove: Bool {
    ["up", "down", "left", "right", "first", "last", "page-up", "page-down"].contains(id)
  }

  /// Its trail is not to be remembered.
  var isWalkThroughHistory: Bool {
    ["last-screen", "history-back", "history-forward"].contains(id)
  }
}

extension DashboardState {
  func command(for key: KeyPress) -> Command? {
    keymap.command(for: key).flatMap(Command.named)
  }

  /// The keys as they are now, the usual ones or those of `keys.toml`.
  public func keys(of command: Command) -> [KeyPress] { keymap.keys(of: command) }

  /// The key for the last line.
  public func keyLabel(of command: Command) -> String {
    let keys = keys(of: command)
    // Several commands may share a hint, as long as nobody has changed their keys.
    if let shared = command.hint?.keys, keys == command.keys { return shared }
    return keys.first?.label ?? ""
  }

  /// The commands to hint at here, most used first; those at the right edge last.
  public var hints: [Command] {
    Command.all.filter { command in
      guard let hint = command.hint, !keys(of: command).isEmpty else { return false }
      return hint.isAlwaysShown || (hint.isShown(screen) && command.obstacle(self) == nil)
    }
  }
}
