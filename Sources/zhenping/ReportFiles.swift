import Domain
import Intake
import ViewModels

/// The files of one import, read and checked before anything is stored.
struct ReportFiles {
  struct Item {
    let identity: StatedIdentity
    let report: Report
  }

  private let paths: [String]
  private let period: Period?
  private let place: String?

  /// The period and the place are what the user says of all of them.
  init(_ paths: [String], on period: Period?, of place: String?) {
    self.paths = paths
    self.period = period
    self.place = place
  }

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
      do {
        let report = reader.read(try TextFile.read(path: path))
        let identity = StatedIdentity(
          of: report, named: Self.name(of: path), period: period, place: place)
        if items.contains(where: { $0.identity.mayBeSame(as: identity) }) {
          refusals.append(
            Phrase(
              "\(path): another file of this import has the same name, and nothing tells their "
                + "periods or places apart, so one would replace the other; import them one by one "
                + "with --period or --place, or rename one",
              "\(path)：本次导入中另有同名文件，且时期、地点无从区分，会相互取代。"
                + "请分次导入并用 --period 或 --place 指定，或改名"))
        }
        items.append(Item(identity: identity, report: report))
      } catch {
        refusals.append(Phrase(error))
      }
    }
    progress.clear()
    for refusal in refusals { voice.warn(refusal) }
    return refusals.isEmpty ? items : nil
  }

  /// The file's name without its folder, which is the document's.
  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map { String($0) } ?? path
  }
}
