/// How a Chinese character is read.
public enum Pinyin {
  /// The readings without tones, in lower case, the most usual one first; ü is `v`.
  ///
  /// The others follow by the alphabet. Empty for what is no Chinese character. The first call in a
  /// program takes a millisecond or two: it reads the table.
  public static func readings(of scalar: Unicode.Scalar) -> [String] {
    let table = PinyinTable.shared
    return table.syllables(of: scalar.value).map { table.spelling[Int($0)] }
  }
}
