import GRDB

@testable import Store

extension Store {
  /// Every row of every table, in the order of the tables' keys.
  func dump() throws -> String {
    try queue.read { db in
      let tables = try String.fetchAll(
        db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
      return try tables.map { table in
        let keys = try db.primaryKey(table).columns.joined(separator: ", ")
        let rows = try Row.fetchAll(db, sql: "SELECT * FROM \(table) ORDER BY \(keys)")
        return "\(table)\n" + rows.map { "  \($0)\n" }.joined()
      }.joined()
    }
  }

  func execute(_ sql: String) throws {
    try queue.writeWithoutTransaction { try $0.execute(sql: sql) }
  }
}
