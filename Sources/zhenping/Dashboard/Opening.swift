import Canvas
import ViewModels

/// How the dashboard starts, on a screen or in lines.
struct Opening {
  let themeName: String
  /// The same, or the usual one where that cannot be had.
  let theme: Theme
  /// What is wrong with the user's settings.
  let remark: Phrase?
  /// `nil` where nothing is to be remembered.
  let memory: SessionMemory?
  let remembered: [String: String]
}
