import BundledReport
@main enum Main { static func main() { print(BundledReport.bytes.count) } }
