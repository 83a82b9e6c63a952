import Foundation
import Glibc

/// A locale that a program of a test runs in.
enum TestLocale: String, CaseIterable, Sendable {
  case plain = "C"
  case utf8 = "C.UTF-8"
  case chinese = "zh_CN.UTF-8"
  case gb18030 = "zh_CN.GB18030"
  case gbk = "zh_CN.GBK"

  var encoding: CharacterReader.Encoding {
    switch self {
    case .plain, .utf8, .chinese: .utf8
    case .gb18030: .gb18030
    case .gbk: .gbk
    }
  }

  /// The variables for a program to be in it.
  func environment() throws -> [String: String] {
    switch self {
    case .plain, .utf8: ["LANG": rawValue]
    case .chinese, .gb18030, .gbk:
      ["LANG": rawValue, "LOCPATH": try Self.folder.get()]
    }
  }

  /// Where the Chinese ones are, made once for all tests.
  ///
  /// Debian's `locales` has the sources; few machines have these made.
  private static let folder: Result<String, any Error> = Result {
    let folder = try TemporaryFolder()
    kept = folder
    // A static is never let go of.
    atexit { TestLocale.kept = nil }
    try source.write(to: folder["source"], atomically: true, encoding: .utf8)
    for locale in [Self.chinese, .gb18030, .gbk] {
      let outcome = try Program.run(
        [
          "localedef", "-i", folder["source"].path, "-f", locale.charmap,
          folder[locale.rawValue].path,
        ],
        environment: Program.environment(home: folder), in: folder)
      guard outcome.code == 0 else { throw NotMade(locale: locale, outcome: outcome) }
    }
    return folder.path
  }

  // Written once, before anybody has the folder's name, and at the very end.
  nonisolated(unsafe) private static var kept: TemporaryFolder?

  struct NotMade: Error {
    let locale: TestLocale
    let outcome: Program.Outcome
  }

  private var charmap: String { encoding.rawValue }

  /// Characters and their widths as China has them; nothing else, for its order takes seconds.
  private static let source = """
    LC_CTYPE
    copy "zh_CN"
    END LC_CTYPE
    LC_COLLATE
    copy "POSIX"
    END LC_COLLATE
    LC_MONETARY
    copy "POSIX"
    END LC_MONETARY
    LC_NUMERIC
    copy "POSIX"
    END LC_NUMERIC
    LC_TIME
    copy "POSIX"
    END LC_TIME
    LC_MESSAGES
    copy "POSIX"
    END LC_MESSAGES
    LC_PAPER
    copy "i18n"
    END LC_PAPER
    LC_NAME
    copy "i18n"
    END LC_NAME
    LC_ADDRESS
    copy "i18n"
    END LC_ADDRESS
    LC_TELEPHONE
    copy "i18n"
    END LC_TELEPHONE
    LC_MEASUREMENT
    copy "i18n"
    END LC_MEASUREMENT
    LC_IDENTIFICATION
    copy "i18n"
    END LC_IDENTIFICATION

    """
}
