import Testing

@testable import Domain

@Suite("Place paths")
struct PlacePathTests {
  @Test(arguments: ["清河县/石桥镇", " 清河县 ／ 石桥镇 ", "/清河县//石桥镇/"])
  func `a path is the places from the outside in`(path: String) {
    let county = Place(code: Place.Code("清河县"), name: "清河县")
    let town = Place(code: Place.Code("清河县/石桥镇"), name: "石桥镇", parent: county.code)

    #expect(Place.chain(path) == [county, town])
  }

  @Test(arguments: ["", " ", "/", " ／ "])
  func `a text without a name is no place`(path: String) {
    #expect(Place.chain(path).isEmpty)
    #expect(PlaceTree().code(of: path) == nil)
  }

  @Test func `a bare name means the one known place that bears it`() {
    let tree = PlaceTree(Place.chain("清河县/石桥镇") + Place.chain("青山县/福桥镇"))

    #expect(tree.code(of: "石桥镇") == Place.Code("清河县/石桥镇"))
    #expect(tree.code(of: "新桥镇") == Place.Code("新桥镇"))
  }

  @Test func `a name that several places bear stands for itself`() {
    let tree = PlaceTree(Place.chain("清河县/石桥镇") + Place.chain("青山县/石桥镇"))

    #expect(tree.code(of: "石桥镇") == Place.Code("石桥镇"))
    #expect(tree.code(of: "青山县/石桥镇") == Place.Code("青山县/石桥镇"))
  }
}
