/// How an eye sees colours.
public enum Vision: String, CaseIterable, Sendable {
  case normal, protanopia, deuteranopia, tritanopia

  /// How different colours have to look that mean different things.
  public static let apart = 0.10

  /// What a colour looks like to such an eye.
  ///
  /// The matrices for complete absence of one kind of cone by Machado, Oliveira and Fernandes (2009),
  /// "A Physiologically-based Model for Simulation of Color Vision Deficiency", on linear sRGB.
  public func seen(_ light: Light) -> Light {
    guard let matrix else { return light }
    func row(_ weights: (Double, Double, Double)) -> Double {
      let value = weights.0 * light.red + weights.1 * light.green + weights.2 * light.blue
      return min(1, max(0, value))
    }
    return Light(red: row(matrix.red), green: row(matrix.green), blue: row(matrix.blue))
  }

  /// How different two colours look to such an eye, in OKLab; black and white are 1 apart.
  public func distance(_ a: Light, _ b: Light) -> Double {
    Oklab(seen(a)).distance(to: Oklab(seen(b)))
  }

  /// How much of each light comes to be in each; `nil` is no change.
  private var matrix: Matrix? {
    switch self {
    case .normal: nil
    case .protanopia:
      Matrix(
        red: (0.152_286, 1.052_583, -0.204_868), green: (0.114_503, 0.786_281, 0.099_216),
        blue: (-0.003_882, -0.048_116, 1.051_998))
    case .deuteranopia:
      Matrix(
        red: (0.367_322, 0.860_646, -0.227_968), green: (0.280_085, 0.672_501, 0.047_413),
        blue: (-0.011_820, 0.042_940, 0.968_881))
    case .tritanopia:
      Matrix(
        red: (1.255_528, -0.076_749, -0.178_779), green: (-0.078_411, 0.930_809, 0.147_602),
        blue: (0.004_733, 0.691_367, 0.303_900))
    }
  }

  private struct Matrix {
    let red, green, blue: (Double, Double, Double)
  }
}
