/// The theme files of the top-level folder, compiled into the program.
public enum BundledThemes {
  /// The looks to choose from, in the order of a list: the file's text, UTF-8, by its name without
  /// the ending.
  public static let files: [(name: String, bytes: [UInt8])] = [
    ("terminal", PackageResources.terminal_toml),
    ("terminal-light", PackageResources.terminal_light_toml),
    ("mono", PackageResources.mono_toml),
    ("paper", PackageResources.paper_toml),
    ("high-contrast-dark", PackageResources.high_contrast_dark_toml),
    ("high-contrast-light", PackageResources.high_contrast_light_toml),
    ("cvd-dark", PackageResources.cvd_dark_toml),
    ("cvd-light", PackageResources.cvd_light_toml),
    ("modus-vivendi", PackageResources.modus_vivendi_toml),
    ("modus-operandi", PackageResources.modus_operandi_toml),
    ("solarized-dark", PackageResources.solarized_dark_toml),
    ("solarized-light", PackageResources.solarized_light_toml),
    ("gruvbox-dark", PackageResources.gruvbox_dark_toml),
    ("gruvbox-light", PackageResources.gruvbox_light_toml),
    ("catppuccin-mocha", PackageResources.catppuccin_mocha_toml),
    ("catppuccin-latte", PackageResources.catppuccin_latte_toml),
    ("everforest-dark", PackageResources.everforest_dark_toml),
    ("everforest-light", PackageResources.everforest_light_toml),
    ("rose-pine", PackageResources.rose_pine_toml),
    ("rose-pine-dawn", PackageResources.rose_pine_dawn_toml),
    ("nord", PackageResources.nord_toml),
    ("dracula", PackageResources.dracula_toml),
    ("one-dark", PackageResources.one_dark_toml),
    ("tokyo-night", PackageResources.tokyo_night_toml),
    ("kanagawa", PackageResources.kanagawa_toml),
  ]

  /// What other themes inherit and nobody would choose.
  public static let parents: [(name: String, bytes: [UInt8])] = [
    ("base-dark", PackageResources.base_dark_toml),
    ("base-light", PackageResources.base_light_toml),
  ]
}
