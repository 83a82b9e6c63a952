/// A table that is still being read: heads and keys with dots add to it from anywhere in a file.
final class TableDraft {
  private enum Entry {
    case item(TOMLItem)
    case table(TableDraft, TOMLPlace)
    /// Heads in double brackets.
    case several([TableDraft], TOMLPlace)
  }

  /// A part of a key, and where the key begins.
  struct Key {
    let name: String
    let place: TOMLPlace

    var isTaken: TOMLFailure { TOMLFailure(place: place, reason: .twice(key: name)) }
  }

  private var entries: [String: Entry] = [:]
  /// Whether it was only named on the way to another one, so that its own head may still come.
  private var isImplied = false

  /// What has been read.
  var table: TOMLTable {
    TOMLTable(
      items: entries.mapValues { entry in
        switch entry {
        case .item(let item): item
        case .table(let draft, let place): TOMLItem(.table(draft.table), at: place)
        case .several(let drafts, let place):
          TOMLItem(.list(drafts.map { TOMLItem(.table($0.table), at: place) }), at: place)
        }
      })
  }

  /// Adds a value where a key says, making the tables on the way.
  func add(_ item: TOMLItem, at path: [Key]) throws(TOMLFailure) {
    guard let last = path.last else { return }
    let draft = try self.draft(at: path.dropLast(), isImplied: false)
    guard draft.entries[last.name] == nil else { throw last.isTaken }
    draft.entries[last.name] = .item(item)
  }

  /// The table of a head in brackets.
  func open(_ path: [Key], isSeveral: Bool) throws(TOMLFailure) -> TableDraft {
    guard let last = path.last else { return self }
    let draft = try self.draft(at: path.dropLast(), isImplied: true)
    let new = TableDraft()
    switch draft.entries[last.name] {
    case nil:
      draft.entries[last.name] =
        isSeveral ? .several([new], last.place) : .table(new, last.place)
      return new
    case .table(let old, _) where old.isImplied && !isSeveral:
      old.isImplied = false
      draft.entries[last.name] = .table(old, last.place)
      return old
    case .several(let drafts, let place) where isSeveral:
      draft.entries[last.name] = .several(drafts + [new], place)
      return new
    default: throw last.isTaken
    }
  }

  private func draft(at path: ArraySlice<Key>, isImplied: Bool) throws(TOMLFailure) -> TableDraft {
    var draft = self
    for key in path {
      switch draft.entries[key.name] {
      case nil:
        let new = TableDraft()
        new.isImplied = isImplied
        draft.entries[key.name] = .table(new, key.place)
        draft = new
      case .table(let next, _): draft = next
      // What follows a head in double brackets belongs to the last of them.
      case .several(let drafts, _): draft = drafts[drafts.count - 1]
      case .item: throw key.isTaken
      }
    }
    return draft
  }
}
