public import Domain

extension Phrase {
  /// What to tell the user about a database that did not do what was asked.
  public init(_ failure: StoreFailure) {
    let path = failure.path.isEmpty ? ":memory:" : failure.path
    switch failure.reason {
    case .busy:
      self.init(
        "\(path): another program is writing to the database; try again in a moment",
        "\(path)：另一个程序正在写入数据库，请稍后重试")
    case .full:
      self.init(
        "\(path): the disk is full; nothing was changed. Free some space and try again",
        "\(path)：磁盘已满，数据未作任何改动。请腾出空间后重试")
    case .corrupt:
      self.init(
        "\(path): the database is damaged; restore it from a backup, or move it away and import "
          + "the reports again",
        "\(path)：数据库已损坏。请用备份恢复，或将其移走后重新导入报告")
    case .notADatabase:
      self.init(
        "\(path): this file is not a database; name another one with --db",
        "\(path)：此文件不是数据库，请用 --db 指定其他文件")
    case .foreign:
      self.init(
        "\(path): this database belongs to another program; name another one with --db",
        "\(path)：此数据库属于其他程序，请用 --db 指定其他文件")
    case .newerProgram:
      self.init(
        "\(path): a newer zhenping wrote this database; update the program",
        "\(path)：此数据库由更新版本的镇屏写入，请升级程序")
    case .olderProgram:
      self.init(
        "\(path): an older zhenping wrote this database; someone who may write to it has to run "
          + "zhenping import once",
        "\(path)：此数据库由旧版镇屏写入，请由有写入权限的用户运行一次 zhenping import")
    case .readOnly:
      self.init(
        "\(path): the database cannot be written to; check the permissions of the file and its "
          + "folder",
        "\(path)：数据库不可写入，请检查文件及所在文件夹的权限")
    case .notAllowed:
      self.init(
        "\(path): you have no permission to open the database; check the permissions of the file "
          + "and its folder",
        "\(path)：无权打开数据库，请检查文件及所在文件夹的权限")
    case .noSuchFile:
      self.init(
        "\(path): there is no database yet; zhenping import makes one",
        "\(path)：尚无数据库，请先用 zhenping import 导入报告")
    case .isFolder:
      self.init(
        "\(path): this is a folder; name a file with --db",
        "\(path)：这是文件夹，请用 --db 指定文件")
    case .cannotCreateFolder(let folder):
      self.init(
        "\(folder): the folder for the database cannot be made (\(failure.detail)); name another "
          + "place with --db",
        "\(folder)：无法创建数据库所在的文件夹（\(failure.detail)），请用 --db 指定其他位置")
    case .inputOutput:
      self.init(
        "\(path): the disk could not be read or written; check the disk, then try again",
        "\(path)：磁盘读写出错，请检查磁盘后重试")
    case .cannotShare:
      self.init(
        "\(path): this drive cannot share a database between programs; put it on a local disk with "
          + "--db",
        "\(path)：此磁盘不支持多个程序共用数据库，请用 --db 改放到本地磁盘")
    case .unknownValue(let column, let value):
      self.init(
        "\(path): the column \(column) holds “\(value)”, which this program does not know; update "
          + "the program, or import the report again",
        "\(path)：列 \(column) 中的“\(value)”无法识别，请升级程序，或重新导入该报告")
    case .nulInText:
      self.init(
        "\(path): the report holds a NUL character, which cannot be stored; remove it from the "
          + "file and import again",
        "\(path)：报告中含有空字符（NUL），无法存储，请从文件中删除后重新导入")
    case .other:
      self.init(
        "\(path): the database failed: \(failure.detail)",
        "\(path)：数据库出错：\(failure.detail)")
    }
  }
}
