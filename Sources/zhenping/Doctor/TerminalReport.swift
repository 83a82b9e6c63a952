import Canvas
import Curses
import ViewModels

/// What was found out about the terminal, in words: what, why, and which flag says otherwise.
struct TerminalReport {
  let findings: TerminalFindings
  let size: Size
  var takesMouse = true

  var sections: [Diagnosis.Section] {
    [
      Diagnosis.Section(Phrase("Terminal", "终端"), [type, sizeRow, between, answers, output]),
      Diagnosis.Section(Phrase("Colours", "颜色"), [tier, background]),
      Diagnosis.Section(Phrase("Characters", "字符"), [glyphs, width, chinese]),
      Diagnosis.Section(Phrase("Widths", "字宽"), widths),
      Diagnosis.Section(Phrase("Keys", "按键"), [escape, mouse]),
    ]
  }

  // MARK: Terminal

  private var type: Diagnosis.Row {
    Diagnosis.Row(
      Phrase("type", "类型"), Phrase(both: findings.type),
      why: findings.description == findings.type
        ? Phrase(both: "TERM")
        : Phrase(
          "TERM; described as \(findings.description)", "TERM；按 \(findings.description) 驱动"))
  }

  private var sizeRow: Diagnosis.Row {
    let isSmall = size.width < 80 || size.height < 24
    let text = "\(size.width)×\(size.height)"
    return Diagnosis.Row(
      Phrase("size", "大小"), Phrase(both: text), isSmall ? .note : .fine,
      remedy: isSmall
        ? Phrase("the overview wants 80×24 or more", "总览至少需要 80×24") : nil)
  }

  private var between: Diagnosis.Row {
    let parts: [Phrase] =
      [findings.multiplexer == .none ? nil : Phrase(both: findings.multiplexer.rawValue)]
      .compactMap { $0 } + (findings.isRemote ? [Phrase(both: "ssh")] : [])
    guard !parts.isEmpty else {
      return Diagnosis.Row(Phrase("in between", "中间环节"), Phrase("nothing", "无"))
    }
    return Diagnosis.Row(
      Phrase("in between", "中间环节"),
      Phrase(both: parts.map(\.english).joined(separator: ", ")),
      why: Phrase("the environment says so", "据环境变量"))
  }

  private var answers: Diagnosis.Row {
    let name = Phrase("answers", "应答")
    switch findings.answers {
    case .notAsked:
      return Diagnosis.Row(
        name, Phrase("not asked", "未询问"),
        why: Phrase(
          "one of its kind would print the questions; TERM and the locale are believed",
          "此类终端会把询问显示出来；以 TERM 和区域设置为准"))
    case .waiting:
      return Diagnosis.Row(
        name, Phrase("none", "无"),
        why: Phrase("TERM and the locale are believed", "以 TERM 和区域设置为准"), .note,
        remedy: Phrase(
          "where columns look shifted, say --ambiguous-width 1 or 2, or --glyphs ascii",
          "若出现错位，请指定 --ambiguous-width 1 或 2，或 --glyphs ascii"))
    case .complete(let after):
      let attributes = findings.attributes.map { "\($0)" }.joined(separator: ";")
      return Diagnosis.Row(
        name, Phrase("all, in \(Self.milliseconds(after))", "齐全，用时 \(Self.milliseconds(after))"),
        why: attributes.isEmpty ? nil : Phrase(both: "DA1 \(attributes)"))
    }
  }

  private var output: Diagnosis.Row {
    let why =
      switch findings.canSynchronise {
      case true: Phrase("it knows mode 2026", "终端支持 2026 模式")
      case false: Phrase("it does not know mode 2026", "终端不支持 2026 模式")
      case nil: Phrase("it does not say whether it knows mode 2026", "终端未说明是否支持 2026 模式")
      }
    return Diagnosis.Row(
      Phrase("large frames", "大幅刷新"),
      findings.synchronises ? Phrase("in one piece", "同步显示") : Phrase("as they come", "逐步显示"),
      why: why, force: "--sync")
  }

  // MARK: Colours

  private var tier: Diagnosis.Row {
    let (why, remedy) = tierReason
    return Diagnosis.Row(
      Phrase("number", "颜色数"), Phrase(coloursOf: findings.tier), why: why, force: "--color",
      remedy == nil ? .fine : .note, remedy: remedy)
  }

  private var tierReason: (Phrase, Phrase?) {
    let described = Phrase(
      "TERM describes \(findings.colours)", "TERM 描述为 \(findings.colours) 色")
    switch findings.tierReason {
    case .wanted: return (Phrase("you want it so", "用户指定"), nil)
    case .wantedMore(let tier):
      return (
        described,
        Phrase(
          "\(tier.rawValue) was wanted, which this type cannot; try TERM=xterm-256color",
          "指定了 \(tier.rawValue)，但此类型不支持；可试 TERM=xterm-256color")
      )
    case .refused: return (Phrase("NO_COLOR is set", "设置了 NO_COLOR"), nil)
    case .noColours: return (Phrase("TERM describes none", "TERM 描述为无颜色"), nil)
    case .described:
      let isPoor = findings.colours < 256 && findings.attributes.count > 1
      return (
        described,
        isPoor
          ? Phrase(
            "it looks like a terminal of today; try TERM=xterm-256color",
            "看来是较新的终端；可试 TERM=xterm-256color") : nil
      )
    case .said: return (Phrase("COLORTERM says so", "据 COLORTERM"), nil)
    case .saidThroughMultiplexer:
      let name = findings.multiplexer.rawValue
      return (
        Phrase("COLORTERM promises more, but \(name) stands between", "COLORTERM 承诺更多，但经过 \(name)"),
        nil
      )
    case .saidWithoutDescription:
      return (
        Phrase("COLORTERM promises more", "COLORTERM 承诺更多"),
        Phrase(
          "the system has no \(findings.type)-direct: install ncurses-term",
          "系统缺少 \(findings.type)-direct 描述：请安装 ncurses-term")
      )
    case .slow: return (Phrase("the line is slow (--slow)", "慢速线路（--slow）"), nil)
    }
  }

  private var background: Diagnosis.Row {
    let name = Phrase("background", "背景")
    guard let appearance = findings.appearance else {
      return Diagnosis.Row(
        name, Phrase("unknown, taken as dark", "未知，按深色处理"), force: "--theme",
        remedy: nil)
    }
    let colour = findings.background?.hex ?? ""
    return Diagnosis.Row(
      name, appearance == .dark ? Phrase("dark", "深色") : Phrase("light", "浅色"),
      why: findings.tellsAppearance
        ? Phrase("\(colour) it tells when that changes", "\(colour) 变化时会通知")
        : Phrase(both: colour), force: "--theme")
  }

  // MARK: Keys

  private var escape: Diagnosis.Row {
    Diagnosis.Row(
      Phrase("Esc waits", "Esc 等待"), Phrase(both: Self.milliseconds(findings.escapeDelay)),
      why: findings.isEscapeDelaySet
        ? Phrase(both: "ESCDELAY")
        : findings.isRemote ? Phrase("over ssh", "经 ssh 连接") : Phrase("on this machine", "本机"),
      force: "ESCDELAY")
  }

  private var mouse: Diagnosis.Row {
    Diagnosis.Row(
      Phrase("mouse", "鼠标"),
      !findings.hasMouse
        ? Phrase("none", "无")
        : takesMouse
          ? Phrase("works here", "归程序使用") : Phrase("free for selecting text", "留作选字"),
      why: findings.hasMouse
        ? Phrase("m changes it", "按 m 切换") : Phrase("TERM describes none", "TERM 描述为无鼠标"),
      force: "--mouse")
  }

  /// Where nobody could look.
  static func section(of failure: TerminalFailure) -> Diagnosis.Section {
    let isFile = failure.reason == .notATerminal
    return Diagnosis.Section(
      Phrase("Terminal", "终端"),
      [
        Diagnosis.Row(
          Phrase("type", "类型"),
          failure.terminalType.isEmpty ? Phrase("none", "无") : Phrase(both: failure.terminalType),
          why: Phrase(both: "TERM")),
        Diagnosis.Row(
          Phrase("state", "状态"),
          isFile ? Phrase("not a terminal", "不是终端") : Phrase("no screen", "不能全屏显示"),
          isFile ? .note : .fault,
          remedy: isFile
            ? Phrase(
              "run zhenping doctor in the terminal that is to be looked at",
              "请在需要诊断的终端里运行 zhenping doctor")
            : Phrase(failure)),
      ])
  }

  /// Where everything is said in lines, and nothing asked.
  static var inLines: Diagnosis.Section {
    Diagnosis.Section(
      Phrase("Terminal", "终端"),
      [
        Diagnosis.Row(
          Phrase("type", "类型"), Phrase(both: Session.variable("TERM") ?? ""),
          why: Phrase(both: "TERM")),
        Diagnosis.Row(
          Phrase("state", "状态"), Phrase("in lines, nothing is asked", "逐行显示，不询问终端"),
          why: Phrase("--plain, or no screen", "--plain，或不能全屏显示")),
      ])
  }

  static func milliseconds(_ duration: Duration) -> String {
    "\(Int((duration / .milliseconds(1)).rounded())) ms"
  }
}
