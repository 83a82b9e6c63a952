public import Canvas

/// How an eye sees colours.
public enum Vision: String, CaseIterable, Sendable {
  case normal, protanopia, deuteranopia, tritanopia

  /// What a colour looks like to such an eye.
  ///
  /// The matrices for complete absence of one kind of cone by Machado, Oliveira and Fernandes (2009),
  /// "A Physiologically-based Model for Simulation of Color Vision Deficiency", on linear sRGB.
  public func seen(_ light: Light) -> Light {
    let m = matrix
    func row(_ index: Int) -> Double {
      let value = m[index][0] * light.red + m[index][1] * light.green + m[index][2] * light.blue
      return min(1, max(0, value))
    }
    return Light(red: row(0), green: row(1), blue: row(2))
  }

  private var matrix: [[Double]] {
    switch self {
    case .normal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [
        [0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216],
        [-0.003_882, -0.048_116, 1.051_998],
      ]
    case .deuteranopia:
      [
        [0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413],
        [-0.011_820, 0.042_940, 0.968_881],
      ]
    case .tritanopia:
      [
        [1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602],
        [0.004_733, 0.691_367, 0.303_900],
      ]
    }
  }
}
