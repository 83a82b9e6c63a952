import CNcurses
import Canvas
import Glibc

/// The description by which a terminal is driven, and how many colours of it are used.
struct TerminalType: Equatable {
  let name: String
  let tier: ColourTier
  let reason: TierReason

  /// What there is to go by.
  struct Facts {
    /// What `TERM` says, and how many colours that has.
    var type: String
    var colours: Int
    var multiplexer = Multiplexer.none
    /// What `NO_COLOR` and `COLORTERM` say.
    var refusal: String?
    var promise: String?
  }

  /// Decides by what the user wants, then by what the terminal has.
  ///
  /// - Parameters:
  ///   - facts: What there is to go by.
  ///   - options: What the user wants.
  ///   - describe: How many colours a description has; `nil` where there is none to draw by.
  /// - Returns: The highest tier that all of them allow.
  static func chosen(
    from facts: Facts, for options: TerminalOptions, describe: (String) -> Int?
  ) -> TerminalType {
    let has = ColourTier(colours: facts.colours)
    func type(_ tier: ColourTier, _ reason: TierReason) -> TerminalType {
      TerminalType(name: facts.type, tier: tier, reason: reason)
    }
    /// By a relative of the description, where its own is of another tier.
    func relative(_ tier: ColourTier, _ reason: TierReason) -> TerminalType? {
      relatives(of: facts.type, for: tier).first { name in
        describe(name).map { ColourTier(colours: $0).offers(tier) } ?? false
      }.map { TerminalType(name: $0, tier: tier, reason: reason) }
    }

    if let wanted = options.colour {
      for tier in ColourTier.allCases.reversed() where tier.rank <= wanted.rank {
        let reason = tier == wanted ? TierReason.wanted : .wantedMore(wanted)
        if has.offers(tier) { return type(tier, reason) }
        if let other = relative(tier, reason) { return other }
      }
    }
    if let refusal = facts.refusal, !refusal.isEmpty { return type(.mono, .refused) }
    if has == .mono { return type(.mono, .noColours) }
    if options.isSlow, has.rank > ColourTier.sixteen.rank {
      return has.offers(.sixteen)
        ? type(.sixteen, .slow) : relative(.sixteen, .slow) ?? type(.eight, .slow)
    }
    guard has != .direct, !options.isSlow, let promise = facts.promise?.lowercased(),
      promise == "truecolor" || promise == "24bit"
    else { return type(has, .described) }
    guard facts.multiplexer == .none else { return type(has, .saidThroughMultiplexer) }
    return relative(.direct, .said) ?? type(has, .saidWithoutDescription)
  }

  /// Names of descriptions of the same terminal with other colours.
  private static func relatives(of name: String, for tier: ColourTier) -> [String] {
    let suffixes = ["-256color", "-direct", "-16color", "-88color"]
    let suffix = suffixes.first { name.hasSuffix($0) } ?? ""
    let base = String(name.dropLast(suffix.count))
    // Many say that they are an xterm first: xterm-kitty.
    let bases = base.hasPrefix("xterm-") ? [base, String(base.dropFirst(6)), "xterm"] : [base]
    switch tier {
    case .direct: return bases.map { $0 + "-direct" }
    case .palette256: return bases.map { $0 + "-256color" }
    case .sixteen: return bases.flatMap { [$0 + "-256color", $0 + "-16color"] }
    case .eight: return bases
    case .mono: return []
    }
  }
}

extension ColourTier {
  init(colours: Int) {
    switch colours {
    case (1 << 24)...: self = .direct
    case 256...: self = .palette256
    case 16...: self = .sixteen
    case 8...: self = .eight
    default: self = .mono
    }
  }

  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  /// Whether a description with these colours can be used with those.
  ///
  /// One for direct colours takes the numbers from 8 on for colours themselves.
  func offers(_ tier: ColourTier) -> Bool {
    self == .direct ? ![.palette256, .sixteen].contains(tier) : tier.rank <= rank
  }
}
