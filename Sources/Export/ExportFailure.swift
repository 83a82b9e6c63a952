public import ViewModels

/// Why a document did not become a file's bytes.
public struct ExportFailure: Error, Equatable {
  public let format: ExportFormat
  public let reason: Reason

  public enum Reason: Equatable, Sendable {
    /// A picture is made of a screen, not of tables.
    case isPicture
    /// The temporary file: what the system says.
    case temporaryFile(CInt)
    /// The encoding has no such character.
    case unencodable
    /// The iconv of this system does not know the encoding.
    case noSuchEncoding
    /// A workbook holds no text longer than 32,767 characters, and a sheet 1,048,576 rows.
    case tooLarge
    /// The library for workbooks is not installed; what Debian calls it.
    case noLibrary(package: String)
    /// The library's own words.
    case workbook(String)
  }

  init(format: ExportFormat, reason: Reason) {
    self.format = format
    self.reason = reason
  }
}
