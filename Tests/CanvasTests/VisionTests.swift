import Canvas
import Testing

@Suite("Colours as eyes see them")
struct VisionTests {
  @Test func `a contrast is from 1 to 21`() {
    let (black, white) = (Light(0, 0, 0), Light(255, 255, 255))

    #expect(abs(black.contrast(to: white) - 21) < 1e-9)
    #expect(white.contrast(to: white) == 1)
    // The grey that WCAG's own examples name.
    #expect(abs(Light(0x76, 0x76, 0x76).contrast(to: white) - 4.54) < 0.005)
  }

  @Test(arguments: [
    (Light(255, 255, 255), 1.0, 0.0, 0.0), (Light(255, 0, 0), 0.628, 0.225, 0.126),
    (Light(0, 0, 255), 0.452, -0.032, -0.312),
  ])
  func `OKLab is Ottosson's`(light: Light, lightness: Double, a: Double, b: Double) {
    let looks = Oklab(light)

    #expect(abs(looks.lightness - lightness) < 0.001)
    #expect(abs(looks.a - a) < 0.001 && abs(looks.b - b) < 0.001)
  }

  @Test(arguments: [Colour.rgb(1, 2, 3), .rgb(0xBF, 0x61, 0x6A), .rgb(255, 255, 0)])
  func `every colour comes back from OKLab`(colour: Colour) {
    #expect(Oklab(colour.light(isGround: false, in: .dark)).light.colour == colour)
  }

  @Test(arguments: Vision.allCases)
  func `greys are greys to every eye`(vision: Vision) {
    let grey = Light(0x80, 0x80, 0x80)

    #expect(vision.distance(grey, grey) == 0)
    #expect(Oklab(vision.seen(grey)).distance(to: Oklab(grey)) < 0.001)
  }

  @Test func `red and green are one without the cones that tell them apart`() {
    let (red, green) = (Light(0xB0, 0x50, 0x30), Light(0x70, 0x70, 0x20))

    #expect(Vision.normal.distance(red, green) > 0.13)
    #expect(Vision.deuteranopia.distance(red, green) < 0.06)
  }
}
