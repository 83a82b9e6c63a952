import Domain
import Intake
import ViewModels

/// The files of one import, read and checked before anything is stored.
struct ReportFiles {
  struct Item {
    /// The file's name without its folder, which is the document's.
    let name: String
    let report: Report
  }

  private let paths: [String]

  init(_ paths: [String]) { self.paths = paths }

  /// Reads all of them, and says of each that is refused why.
  ///
  /// - Parameters:
  ///   - voice: Where the refusals go.
  ///   - progress: Told of each file.
  /// - Returns: `nil` when one was refused.
  func read(_ voice: Voice, _ progress: inout Progress) -> [Item]? {
    let reader = ReportReader()
    var items: [Item] = []
    var refusals: [Phrase] = []
    for (index, path) in paths.enumerated() {
      progress.show(
        Phrase(
          "reading \(index + 1) of \(paths.count): \(path)",
          "正在读取 \(index + 1)/\(paths.count)：\(path)"))
      let name = Self.name(of: path)
      do {
        let report = reader.read(try TextFile.read(path: path))
        if items.contains(where: { $0.name == name }) {
          refusals.append(
            Phrase(
              "\(path): another file of this import has the same name, and one would replace the "
                + "other; rename one of them",
              "\(path)：本次导入中另有同名文件，会相互取代，请改名"))
        }
        items.append(Item(name: name, report: report))
      } catch {
        refusals.append(Phrase(error))
      }
    }
    progress.clear()
    for refusal in refusals { voice.warn(refusal) }
    return refusals.isEmpty ? items : nil
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map { String($0) } ?? path
  }
}
