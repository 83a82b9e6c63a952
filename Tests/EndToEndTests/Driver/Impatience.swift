import Glibc

/// Something that did not come in time.
struct Impatience: Error, CustomStringConvertible {
  let words: String
  var description: String { words }
}

/// Asks every ten milliseconds until there is an answer.
@discardableResult
func poll<Answer>(
  _ words: @autoclosure () -> String, within limit: Duration, for question: () throws -> Answer?
) throws -> Answer {
  let end = ContinuousClock.now + limit
  while true {
    if let answer = try question() { return answer }
    guard ContinuousClock.now < end else {
      throw Impatience(words: "waited \(limit) for \(words())")
    }
    // Another process is waited for, and nothing but its screen says that it is done.
    usleep(10_000)
  }
}
