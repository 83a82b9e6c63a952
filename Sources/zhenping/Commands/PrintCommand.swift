import ArgumentParser
import Export
import Glibc
import ViewModels

/// `zhenping print SCREEN`: any screen without a terminal, from the same view models.
struct PrintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "print", abstract: "Print a screen. 打印一个屏幕。")

  @Argument(
    help: ArgumentHelp(
      "The screen: \(ScreenName.allValueStrings.joined(separator: ", ")). 屏幕名称。",
      valueName: "screen"))
  var screen: ScreenName = .overview

  @OptionGroup var data: DataOptions

  @Option(help: "The size in character cells. 大小（列×行）。")
  var size = SizeOption(width: 120, height: 40)

  @OptionGroup var look: LookOptions

  @Option(help: "The form. 格式。")
  var format = PrintFormat.text

  @Flag(help: "In words, line by line; the same as --format plain. 文字方式，逐行朗读。")
  var plain = false

  @Option(
    help: ArgumentHelp(
      "The figure that source or places are of: poverty.current, 建档立卡贫困户. 指标。",
      valueName: "name"))
  var figure: String?

  @Option(help: "The period: 2023, 2023-H1, 2023-Q3, 2023-06. 时期。")
  var period: String?

  @Option(help: "The place: 石桥镇, 清河县/石桥镇. 地点。")
  var place: String?

  @Option(
    help: ArgumentHelp("The file to write, instead of printing. 写入文件。", valueName: "file"))
  var output: String?

  @Flag(help: "Overwrite the file. 覆盖已有文件。")
  var force = false

  func run() throws {
    let voice = Voice(language: look.look.language)
    if plain, format != .text, format != .plain {
      voice.warn(
        Phrase("--plain and --format say two things", "--plain 与 --format 不能同时指定不同格式"))
      throw ExitCode(2)
    }
    if format.isBinary, output == nil, isatty(STDOUT_FILENO) == 1 {
      voice.warn(
        Phrase(
          "\(format.rawValue) is not for a terminal; name a file with --output",
          "\(format.rawValue) 不能显示在终端上；请用 --output 指定文件"))
      throw ExitCode(2)
    }
    var sheet = try Sheet(screen, of: data.source, size: size.size, as: look.look, for: format)
    guard sheet.show(place: place, period: period) else {
      voice.warn(Self.refusal(place: place, period: period))
      for name in sheet.subjectNames { voice.list(name) }
      throw ExitCode(2)
    }
    if let obstacle = sheet.open(figure: figure) {
      voice.warn(obstacle)
      throw ExitCode(2)
    }
    let theme = try look.look.chosenTheme()
    let bytes = try sheet.bytes(as: plain ? .plain : format, theme: theme, voice)
    do throws(OutputFailure) {
      if let output {
        try ExportFile.write(bytes, to: output, overwriting: force)
      } else if isatty(STDOUT_FILENO) == 1, !format.isBinary {
        TerminalText.say(String(decoding: bytes, as: UTF8.self), terminator: "")
      } else {
        try ExportFile.print(bytes)
      }
    } catch {
      voice.warn(Phrase(error))
      throw ExitCode(2)
    }
  }

  private static func refusal(place: String?, period: String?) -> Phrase {
    let asked = [place, period].compactMap { $0 }.joined(separator: " ")
    return Phrase("there are no figures of \(asked); there are:", "没有 \(asked) 的数据；现有：")
  }
}

extension Voice {
  /// One of several choices, below a remark.
  fileprivate func list(_ phrase: Phrase) {
    StandardError.write("  " + phrase.text(in: language).withoutControls + "\n")
  }
}
