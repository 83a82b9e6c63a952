// swift-tools-version: 6.2
import PackageDescription

/// Every target gets the same strict settings; a warning is a build failure.
let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

let modules = [
  "Benchmarks", "BundledReport", "BundledThemes", "CLinux", "CNcurses", "CXlsxWriter", "Canvas",
  "Curses", "Domain", "EventLoop", "Export", "FrontEnd", "Intake", "Search", "Settings", "Store",
  "TOML", "Themes", "ViewModels", "zhenping",
]

/// The files of the folder `themes`, without the ending.
let themes = [
  "base-dark", "base-light", "terminal", "terminal-light", "mono", "paper", "high-contrast-dark",
  "high-contrast-light", "cvd-dark", "cvd-light", "modus-vivendi", "modus-operandi",
  "solarized-dark", "solarized-light", "gruvbox-dark", "gruvbox-light", "catppuccin-mocha",
  "catppuccin-latte", "everforest-dark", "everforest-light", "rose-pine", "rose-pine-dawn",
  "nord", "dracula", "one-dark", "tokyo-night", "kanagawa",
]

/// A target that compiles files of a top-level folder into the program.
///
/// Its path is the package's, so everything that is not its own has to be excluded.
func bundle(_ name: String, of files: [String], besides others: [String]) -> Target {
  .target(
    name: name, path: ".",
    exclude: ["README.md", "Tests"] + others
      + modules.filter { $0 != name }.map { "Sources/\($0)" },
    sources: ["Sources/\(name)"], resources: files.map { .embedInCode($0) }, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")

let package = Package(
  name: "zhenping",
  products: [.executable(name: "zhenping", targets: ["zhenping"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
  ],
  targets: [
    // Layer 0: no imports of ours.
    .target(name: "Domain", swiftSettings: strict),
    .target(name: "Canvas", swiftSettings: strict),
    .target(name: "Search", swiftSettings: strict),
    .target(name: "TOML", swiftSettings: strict),
    .systemLibrary(name: "CLinux"),
    .systemLibrary(name: "CXlsxWriter"),
    .target(
      name: "CNcurses", linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),

    // Layer 1: one neighbour below.
    .target(name: "Intake", dependencies: ["Domain"], swiftSettings: strict),
    .target(
      name: "Store",
      dependencies: [
        "Domain", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: strict),
    .target(name: "ViewModels", dependencies: ["Domain", "Search"], swiftSettings: strict),
    .target(name: "Themes", dependencies: ["Canvas", "TOML"], swiftSettings: strict),
    .target(name: "Settings", dependencies: ["TOML"], swiftSettings: strict),
    .target(name: "EventLoop", dependencies: ["CLinux"], swiftSettings: strict),

    // Layer 2: what can be seen.
    .target(name: "FrontEnd", dependencies: ["ViewModels", "Canvas"], swiftSettings: strict),
    .target(
      name: "Export", dependencies: ["CXlsxWriter", "Canvas", "Domain", "ViewModels"],
      swiftSettings: strict),
    .target(name: "Curses", dependencies: ["Canvas", "CNcurses"], swiftSettings: strict),

    // Layer 3: the composition root, the only target that sees both sides.
    .executableTarget(
      name: "zhenping",
      dependencies: [
        "CLinux", "Canvas", "Curses", "Domain", "EventLoop", "Export", "FrontEnd", "Intake",
        "Settings", "Store", "TOML", "Themes", "ViewModels", "BundledReport", "BundledThemes",
        argumentParser, logging,
      ],
      swiftSettings: strict,
      // Not moved about in memory, 87,000 addresses need not be put right at every start: 1 ms of 12,
      // and 1 MiB.
      linkerSettings: [.unsafeFlags(["-Xlinker", "-no-pie"], .when(configuration: .release))]),

    .executableTarget(
      name: "Benchmarks",
      dependencies: ["BundledReport", "Domain", "FrontEnd", "Intake", "Store", "ViewModels"],
      swiftSettings: strict),

    // Files of the top-level folders, compiled into the program.
    bundle(
      "BundledReport", of: ["fixtures/demonstration/demo.txt"],
      besides: ["themes", "fixtures/reports", "fixtures/demonstration/demo.tsv"]),
    bundle(
      "BundledThemes", of: themes.map { "themes/\($0).toml" },
      besides: ["fixtures"]),

    .testTarget(name: "ArchitectureTests", swiftSettings: strict),
    .testTarget(name: "CanvasTests", dependencies: ["Canvas", "CNcurses"], swiftSettings: strict),
    .testTarget(
      name: "CursesTests", dependencies: ["CNcurses", "Canvas", "Curses"], swiftSettings: strict),
    .testTarget(
      name: "EventLoopTests", dependencies: ["CLinux", "EventLoop"], swiftSettings: strict),
    .testTarget(
      name: "ThemesTests", dependencies: ["BundledThemes", "Canvas", "TOML", "Themes"],
      swiftSettings: strict),
    .testTarget(name: "TOMLTests", dependencies: ["TOML"], swiftSettings: strict),
    .testTarget(name: "SettingsTests", dependencies: ["Settings", "TOML"], swiftSettings: strict),
    .testTarget(
      name: "ExportTests", dependencies: ["Canvas", "Domain", "Export", "ViewModels"],
      swiftSettings: strict),
    .testTarget(name: "DomainTests", dependencies: ["Domain"], swiftSettings: strict),
    .testTarget(
      name: "FrontEndTests",
      dependencies: [
        "BundledReport", "Canvas", "Domain", "FrontEnd", "Intake", "Search", "ViewModels",
      ],
      swiftSettings: strict),
    .testTarget(name: "IntakeTests", dependencies: ["Domain", "Intake"], swiftSettings: strict),
    .testTarget(
      name: "SearchTests", dependencies: ["Domain", "Intake", "Search"], swiftSettings: strict),
    .testTarget(
      name: "ViewModelTests", dependencies: ["Domain", "ViewModels"], swiftSettings: strict),
    .testTarget(
      name: "StoreTests",
      dependencies: ["Domain", "Store", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: strict),
    // For the program to be built; nothing of it is imported.
    .testTarget(
      name: "EndToEndTests", dependencies: ["zhenping"], swiftSettings: strict),
  ]
)
