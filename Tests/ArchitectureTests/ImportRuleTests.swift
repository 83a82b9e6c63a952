import Foundation
import Testing

/// The dependency rule, checked against every `import` line in the sources.
@Suite("Imports")
struct ImportRuleTests {
  /// What each module may import; a module that is not here fails.
  static let allowed: [String: Set<String>] = [
    "Benchmarks": ["BundledReport", "Domain", "FrontEnd", "Intake", "Store", "ViewModels"],
    "BundledReport": [],
    "BundledThemes": [],
    "Canvas": ["Glibc"],
    "Curses": ["CNcurses", "Canvas", "Glibc"],
    "Domain": [],
    "EventLoop": ["CLinux", "Glibc", "Synchronization"],
    "Export": ["CXlsxWriter", "Canvas", "Domain", "Glibc", "ViewModels"],
    "FrontEnd": ["Canvas", "ViewModels"],
    "Intake": ["Domain", "Foundation", "Glibc"],
    "Search": [],
    "Settings": ["Glibc", "TOML"],
    "Store": ["Domain", "GRDB", "GRDBSQLite", "Glibc"],
    "TOML": [],
    "Themes": ["Canvas", "TOML"],
    "ViewModels": ["Domain", "Search"],
    "zhenping": [
      "ArgumentParser", "BundledReport", "BundledThemes", "CLinux", "Canvas", "Curses", "Dispatch",
      "Domain", "EventLoop", "Export", "Foundation", "FrontEnd", "Glibc", "Intake", "Logging",
      "Settings", "Store", "TOML", "Themes", "ViewModels",
    ],
  ]

  @Test(arguments: try sourceFolders())
  func `a module imports only what stands below it`(module: String) throws {
    let allowed = try #require(Self.allowed[module], "\(module) has no line in the table")
    for (file, imported) in try Self.imports(of: module) {
      #expect(allowed.contains(imported), "\(file) imports \(imported)")
    }
  }

  @Test func `only the walls themselves know ncurses and GRDB`() throws {
    for (library, walls) in [
      "CNcurses": ["Curses"], "CXlsxWriter": ["Export"], "GRDB": ["Store"],
      "GRDBSQLite": ["Store"],
    ] {
      let users = try Self.sourceFolders().filter { module in
        try Self.imports(of: module).contains { $0.imported == library }
      }
      #expect(users == walls)
    }
  }

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources").standardized

  /// The modules written in Swift.
  private static func sourceFolders() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: sources.path).sorted().filter {
      try !swiftFiles(in: $0).isEmpty
    }
  }

  private static func swiftFiles(in module: String) throws -> [URL] {
    let folder = sources.appending(path: module)
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try #require(files).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
  }

  private static func imports(of module: String) throws -> [(file: String, imported: String)] {
    try swiftFiles(in: module).flatMap { file in
      try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).compactMap {
        line in
        let words = line.split(separator: " ")
        guard let index = words.firstIndex(of: "import"), index <= 2, index + 1 < words.count,
          words[..<index].allSatisfy({ $0.hasPrefix("@") || $0 == "public" || $0 == "internal" })
        else { return nil }
        return (file.lastPathComponent, String(words[index + 1]))
      }
    }
  }
}
