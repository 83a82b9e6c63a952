/// The theme files of the top-level folder, compiled into the program.
public enum BundledThemes {
  /// The file's text by its name without the ending; UTF-8.
  public static let files: [(name: String, bytes: [UInt8])] = [
    ("terminal", PackageResources.terminal_toml),
    ("nord", PackageResources.nord_toml),
    ("paper", PackageResources.paper_toml),
  ]
}
