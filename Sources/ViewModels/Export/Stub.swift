extension DashboardState {
  public var exportDocument: ExportDocument { ExportDocument(title: "") }
  public var exportName: String { "x" }
}
