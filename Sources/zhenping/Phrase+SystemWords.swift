import Domain
import Glibc
import ViewModels

extension Phrase {
  /// What went wrong with a file, the system's own words in it.
  init(_ failure: IntakeFailure) { self.init(failure) { String(cString: strerror($0)) } }
}
