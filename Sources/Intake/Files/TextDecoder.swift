public import Domain
import Glibc

/// Bytes to text: byte-order mark, else strict UTF-8, else GB18030.
public enum TextDecoder {
  /// - Throws: The reason alone; only the caller knows the file.
  public static func text(of bytes: [UInt8]) throws(IntakeFailure.Reason) -> String {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return try strictText(of: bytes.dropFirst(3)) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isLittle: false) }
    return try strictText(of: bytes[...])
  }

  private static func strictText(
    of bytes: ArraySlice<UInt8>
  ) throws(IntakeFailure.Reason) -> String {
    guard !isBlank(bytes) else { throw .empty }
    if let zero = bytes.firstIndex(of: 0) { throw .notText(offset: zero) }
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    return try gb18030(bytes)
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) }
  }

  private static func utf16(
    _ bytes: ArraySlice<UInt8>, isLittle: Bool
  ) throws(IntakeFailure.Reason) -> String {
    guard !bytes.isEmpty else { throw .empty }
    guard bytes.count.isMultiple(of: 2) else { throw .notText(offset: bytes.endIndex - 1) }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      let unit = isLittle ? b << 8 | a : a << 8 | b
      if unit == 0 { throw .notText(offset: index) }
      units.append(unit)
      index += 2
    }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw .notText(offset: bytes.startIndex)
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw .empty
    }
    return text
  }

  /// The system's own tables; GBK is a part of GB18030.
  private static func gb18030(_ bytes: ArraySlice<UInt8>) throws(IntakeFailure.Reason) -> String {
    guard let descriptor = iconv_open("UTF-8", "GB18030"), descriptor != invalidDescriptor else {
      throw .unknownEncoding(offset: 0)
    }
    defer { iconv_close(descriptor) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // No scalar of GB18030 takes more than twice its bytes in UTF-8.
    var output = [CChar](repeating: 0, count: input.count * 2 + 16)
    let count = output.count
    let (isWhole, read, written) = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (source, target) = (input.baseAddress, output.baseAddress)
        var (sourceLeft, targetLeft) = (input.count, count)
        let result = iconv(descriptor, &source, &sourceLeft, &target, &targetLeft)
        return (result == 0, input.count - sourceLeft, count - targetLeft)
      }
    }
    let utf8 = output[..<written].lazy.map { UInt8(bitPattern: $0) }
    guard isWhole, let text = String(validating: utf8, as: UTF8.self) else {
      throw .unknownEncoding(offset: bytes.startIndex + read)
    }
    return text
  }

  /// What `iconv_open` gives when it knows no such encoding: (iconv_t) −1.
  private static var invalidDescriptor: iconv_t? { iconv_t(bitPattern: -1) }
}
