/// How many colours a terminal has, as far as we use them; the raw value is its name in settings.
public enum ColourTier: String, CaseIterable, Sendable {
  /// Attributes only.
  case mono
  case eight = "8"
  case sixteen = "16"
  /// The colours 16...255, which all such terminals have in common, and the user's sixteen.
  case palette256 = "256"
  /// The terminal takes colours as they are.
  case direct
}
