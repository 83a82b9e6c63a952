import ArgumentParser
import Domain
import Export
import Glibc
import Intake
import Themes
import ViewModels

/// `zhenping theme import FILE`: a look of base16 or btop as a theme file.
struct ThemeImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Make a theme of a base16 scheme or a btop theme. 导入其他程序的主题。",
    discussion: """
      The file is written to the folder of your themes and is checked; what it fails is said.
      文件写入用户主题文件夹并接受检查，未达标之处逐条列出。
      """)

  @Argument(help: ArgumentHelp("The file. 文件。", valueName: "file"))
  var path: String

  @Option(help: "What it is; else its own words tell. 文件类型，不写则自动识别。")
  var format: ImportFormatOption?

  @Option(
    help: ArgumentHelp(
      "The file to write; - is standard output. 写入的文件，- 为标准输出。", valueName: "file"))
  var output: String?

  @Flag(help: "Overwrite the file. 覆盖已有文件。")
  var force = false

  @OptionGroup var options: ThemeOptions

  func run() throws {
    let voice = options.voice
    let text = try translated(voice)
    if output == "-" {
      TerminalText.say(text, terminator: "")
      return
    }
    guard let target = output ?? ThemeShelf().folder.map({ "\($0)/\(name).toml" }) else {
      voice.warn(
        Phrase(
          "there is no home folder to write to; name a file with --output",
          "没有可写入的用户文件夹；请用 --output 指定文件"))
      throw ExitCode(2)
    }
    if output == nil { Self.makeFolder(of: target) }
    do throws(OutputFailure) {
      try ExportFile.write(Array(text.utf8), to: target, overwriting: force)
    } catch {
      voice.warn(Phrase(error))
      throw ExitCode(2)
    }
    voice.say(Phrase("written: \(target)", "已写入：\(target)"))
    // Written all the same: it can be mended by hand.
    _ = ThemeReport(voice).tell(ofThemeNamed: target, called: name, on: ThemeShelf())
  }

  /// - Throws: `ExitCode` for what is no such look, which has been said.
  private func translated(_ voice: Voice) throws -> String {
    let text: String
    do throws(IntakeFailure) {
      text = try TextFile.read(path: path)
    } catch {
      voice.warn(Phrase(error))
      throw ExitCode(2)
    }
    guard let format = format?.format ?? ThemeImport.format(of: text) else {
      voice.warn(
        Phrase(
          "\(path): is neither a base16 scheme nor a btop theme; say which with --format",
          "\(path)：看不出是 base16 配色还是 btop 主题；请用 --format 指明"))
      throw ExitCode(2)
    }
    do throws(ThemeImportFailure) {
      return try ThemeImport.file(from: text, as: format, named: name, source: file)
    } catch {
      voice.warn(Phrase(error, file: path))
      throw ExitCode(2)
    }
  }

  /// What the theme is going to be called: the file's name without folder and ending.
  private var name: String {
    file.lastIndex(of: ".").map { String(file[..<$0]) }.flatMap { $0.isEmpty ? nil : $0 } ?? file
  }

  private var file: String { path.split(separator: "/").last.map { String($0) } ?? path }

  /// What is missing is said when the file is written.
  private static func makeFolder(of path: String) {
    for index in path.indices.dropFirst() where path[index] == "/" {
      mkdir(String(path[..<index]), 0o700)
    }
  }
}

enum ImportFormatOption: String, ExpressibleByArgument, CaseIterable {
  case base16, btop

  var format: ThemeImport.Format { self == .base16 ? .base16 : .btop }
}

extension Phrase {
  /// Why another program's look cannot be had.
  init(_ failure: ThemeImportFailure, file: String) {
    let place = failure.line.map { ":\($0)" } ?? ""
    let reason =
      switch failure.reason {
      case .missing(let key): Phrase("'\(key)' is missing", "缺少“\(key)”")
      case .notAColour(let key, let text):
        Phrase("'\(text)' of \(key) is not a colour", "\(key) 的“\(text)”不是颜色")
      }
    self.init("\(file)\(place): \(reason.english)", "\(file)\(place)：\(reason.chinese)")
  }
}
