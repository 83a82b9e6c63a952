/// What names of places end with.
enum PlaceNames {
  /// Whether it is one of 村 社区 乡 镇 组 县 区 屯 队 寨 委 街道 办 场.
  static func endsPlace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x6751, 0x533A, 0x4E61, 0x9547, 0x7EC4, 0x53BF, 0x5C6F, 0x961F, 0x5BE8, 0x59D4, 0x529E,
      0x573A, 0x65D7, 0x5E02, 0x9053:
      true
    default: false
    }
  }
}
