/// The demonstration report, compiled into the program.
public enum BundledReport {
  /// UTF-8.
  public static let bytes: [UInt8] = PackageResources.demo_txt
}
