import Search
import Testing

@Suite("Pinyin")
struct PinyinTests {
  @Test(
    arguments: [
      ("村", ["cun"]), ("长", ["chang", "zhang"]), ("重", ["zhong", "chong", "tong"]),
      ("六", ["liu", "lu"]), ("曾", ["ceng", "zeng"]), ("都", ["du", "dou"]),
      ("还", ["huan", "fu", "hai"]), ("乐", ["le", "lao", "yue"]), ("女", ["nv", "ru"]),
      ("略", ["lve"]), ("〇", ["ling", "xing", "yuan"]), ("㙟", ["lang"]),
      ("單", ["dan", "chan", "shan", "tan", "zhan"]),
    ] as [(Unicode.Scalar, [String])])
  func `gives all readings, the most usual one first`(scalar: Unicode.Scalar, readings: [String]) {
    #expect(Pinyin.readings(of: scalar) == readings)
  }

  @Test(
    arguments: [
      ("行", ["xing", "hang"]), ("单", ["dan", "shan", "chan"]), ("朝", ["chao", "zhao"]),
      ("蚌", ["beng", "bang"]), ("亳", ["bo"]), ("圩", ["wei", "xu"]), ("歙", ["she"]), ("枞", ["zong"]),
      ("泌", ["bi", "mi"]), ("浚", ["xun", "jun"]), ("莘", ["xin", "shen"]), ("番", ["pan", "fan"]),
      ("洞", ["tong", "dong"]), ("阿", ["e", "a"]), ("铅", ["yan", "qian"]), ("厦", ["xia", "sha"]),
      ("涌", ["chong", "yong"]), ("埔", ["bu", "pu"]), ("尉", ["yu", "wei"]), ("牟", ["mu", "mou"]),
      ("荥", ["ying", "xing"]), ("盖", ["ge", "gai"]), ("会", ["kuai", "hui"]), ("车", ["ju", "che"]),
    ] as [(Unicode.Scalar, [String])])
  func `knows how characters are read in names of places`(
    scalar: Unicode.Scalar, readings: [String]
  ) {
    #expect(Set(readings).isSubset(of: Pinyin.readings(of: scalar)))
  }

  @Test(arguments: ["a", "1", "，", "ア", "한", " ", "😀", "𠀀"] as [Unicode.Scalar])
  func `has no reading for what is no Chinese character it knows`(scalar: Unicode.Scalar) {
    #expect(Pinyin.readings(of: scalar) == [])
  }

  @Test func `reads all but 68 of the 20,992 unified characters`() {
    let unified = (0x4E00...0x9FFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)

    let read = unified.filter { !Pinyin.readings(of: $0).isEmpty }

    #expect(read.count == 20_924)
  }

  @Test func `spells with at most six small letters, none twice for a character`() {
    for scalar in (0x3007...0x9FFF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
      let readings = Pinyin.readings(of: scalar)
      #expect(Set(readings).count == readings.count)
      for reading in readings {
        #expect((1...6).contains(reading.utf8.count))
        #expect(reading.utf8.allSatisfy { (0x61...0x7A).contains($0) })
      }
    }
  }
}
