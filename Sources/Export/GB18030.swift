import Glibc
import ViewModels

/// The encoding that Chinese offices' programs expect of a text without a mark.
enum GB18030 {
  static func bytes(of text: String) throws(ExportFailure) -> [UInt8] {
    guard let converter = iconv_open("GB18030", "UTF-8"), Int(bitPattern: converter) != -1 else {
      throw ExportFailure(format: .csvGB18030, reason: .noSuchEncoding)
    }
    defer { iconv_close(converter) }
    var input = Array(modern(text).utf8).map { CChar(bitPattern: $0) }
    // A character of one byte stays one, of two takes at most four, of more never more than four.
    var output = [CChar](repeating: 0, count: input.count * 2 + 16)
    let room = output.count
    var left = input.count
    var free = room
    let result = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var source = input.baseAddress
        var target = output.baseAddress
        return iconv(converter, &source, &left, &target, &free)
      }
    }
    guard result == 0, left == 0 else {
      throw ExportFailure(format: .csvGB18030, reason: .unencodable)
    }
    return output.prefix(room - free).map { UInt8(bitPattern: $0) }
  }

  /// The text with the characters that the standard once lent private ones, under their own names.
  private static func modern(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { (0xE78D...0xE864).contains($0.value) }) else {
      return text
    }
    var modern = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { modern.append(successors[scalar] ?? scalar) }
    return String(modern)
  }

  /// As in the edition of 2022; iconv no longer takes the old ones.
  private static let successors: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{E78D}": "\u{FE10}", "\u{E78E}": "\u{FE12}", "\u{E78F}": "\u{FE11}",
    "\u{E790}": "\u{FE13}", "\u{E791}": "\u{FE14}", "\u{E792}": "\u{FE15}",
    "\u{E793}": "\u{FE16}", "\u{E794}": "\u{FE17}", "\u{E795}": "\u{FE18}",
    "\u{E796}": "\u{FE19}", "\u{E816}": "\u{20087}", "\u{E817}": "\u{20089}",
    "\u{E818}": "\u{200CC}", "\u{E81E}": "\u{9FB4}", "\u{E826}": "\u{9FB5}",
    "\u{E82B}": "\u{9FB6}", "\u{E82C}": "\u{9FB7}", "\u{E831}": "\u{215D7}",
    "\u{E832}": "\u{9FB8}", "\u{E83B}": "\u{2298F}", "\u{E843}": "\u{9FB9}",
    "\u{E854}": "\u{9FBA}", "\u{E855}": "\u{241FE}", "\u{E864}": "\u{9FBB}",
  ]
}
