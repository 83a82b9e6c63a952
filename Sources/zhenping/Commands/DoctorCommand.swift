import ArgumentParser
import Canvas
import Curses
import FrontEnd
import Glibc
import ViewModels

/// `zhenping doctor`: what terminal, machine and database are like, fit to be pasted into a report.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "What terminal, machine and database are like. 诊断终端与环境。",
    discussion: """
      Names no one: the home folder is written ~. Ends with 1 where something does not work.
      输出中不含用户名（主目录写作 ~）；有故障时退出码为 1。
      """)

  @OptionGroup var data: DataOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let look = look.look
    let preferences = look.preferences
    var sections: [Diagnosis.Section] = []
    var characters = CharacterClass.allCases
    var tier = ColourTier.mono
    var glyphs = preferences.glyphs
    var appearance: Appearance?
    do throws(TerminalFailure) {
      let report = try TerminalVisit.report(
        TerminalOptions(preferences), takesMouse: preferences.takesMouse)
      sections = report.sections
      characters = report.written
      tier = report.findings.tier
      appearance = report.findings.appearance
      glyphs = glyphs ?? GlyphTier(rawValue: report.findings.ability.glyphs.rawValue)
    } catch {
      sections = [TerminalReport.section(of: error)]
    }
    let diagnosis = Doctor(source: data.source, look: look).diagnosis(
      terminal: sections, characters: characters)
    write(
      DoctorScreen.page(of: diagnosis, in: preferences.language), glyphs ?? .braille,
      look.dress(on: appearance).theme.dyes(for: isatty(STDOUT_FILENO) == 1 ? tier : .mono))
    if diagnosis.worst == .fault { throw ExitCode(1) }
  }

  private func write(_ content: Content, _ glyphs: GlyphTier, _ dyes: Dyes) {
    let language = look.look.language
    for block in content.blocks {
      var grid = DocumentView.draw(
        Content([block]), in: language, width: Self.width, glyphs: glyphs)
      // Samples stay what they are: they are to be looked at.
      if glyphs == .ascii, !block.isSpecimen { grid.drawInAscii() }
      let lines = isatty(STDOUT_FILENO) == 1 ? grid.ansiLines(in: dyes) : grid.lines
      for line in lines {
        TerminalText.say(line.withoutBlanksAtEnd)
      }
    }
  }

  /// That of the terminal, within reason; else what fits into a mail.
  private static var width: Int { WindowWidth.columns.map { min(max($0, 40), 140) } ?? 100 }
}

extension Block {
  fileprivate var isSpecimen: Bool { if case .specimen = self { true } else { false } }
}
