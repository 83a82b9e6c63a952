/// What asks a terminal to take a text into its clipboard: OSC 52 of xterm.
struct ClipboardRequest {
  /// xterm and its kin take no more than 100,000 bytes, tmux and hterm no more than this.
  static let limit = 74_994

  let bytes: [UInt8]

  init?(_ text: String, multiplexer: Multiplexer) {
    let encoded = Self.base64(Array(text.utf8))
    // GNU screen keeps such requests to itself.
    guard encoded.count <= Self.limit, multiplexer != .screen else { return nil }
    let request = Array("\u{1B}]52;c;".utf8) + encoded + [0x07]
    guard multiplexer == .tmux else {
      bytes = request
      return
    }
    // tmux takes the first with `set-clipboard on`, and hands the second on with
    // `allow-passthrough on`; without either it shows nothing of both.
    bytes = request + Array("\u{1B}Ptmux;\u{1B}".utf8) + request + Array("\u{1B}\\".utf8)
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var encoded: [UInt8] = []
    encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var number = group.reduce(0) { $0 << 8 | Int($1) }
      number <<= 8 * (3 - group.count)
      for place in 0..<4 {
        let digit = number >> (18 - 6 * place) & 63
        encoded.append(place <= group.count ? digits[digit] : UInt8(ascii: "="))
      }
    }
    return encoded
  }
}
