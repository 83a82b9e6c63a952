/// The words of a list separated by spaces, as scalars.
func forEachWord(in list: String, _ body: (ArraySlice<UInt32>) -> Void) {
  var word: [UInt32] = []
  for scalar in list.unicodeScalars {
    if scalar == " " || scalar == "\n" {
      if !word.isEmpty { body(word[...]) }
      word.removeAll(keepingCapacity: true)
    } else {
      word.append(scalar.value)
    }
  }
  if !word.isEmpty { body(word[...]) }
}
