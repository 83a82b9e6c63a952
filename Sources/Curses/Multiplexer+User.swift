import Glibc

extension Multiplexer {
  /// Also one at the near end of ssh, which only the terminal's type tells of.
  static func ofUser() -> Multiplexer {
    if getenv("TMUX") != nil { return .tmux }
    if getenv("STY") != nil { return .screen }
    let type = getenv("TERM").map { String(cString: $0) } ?? ""
    if type.hasPrefix("tmux") { return .tmux }
    return type.hasPrefix("screen") ? .screen : .none
  }
}
