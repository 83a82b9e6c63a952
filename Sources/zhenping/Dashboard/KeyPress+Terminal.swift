import Canvas
import ViewModels

extension ScreenSize {
  init(_ size: Size) { self.init(width: size.width, height: size.height) }
}

extension Pointing.Act {
  init(_ act: TerminalMouse.Act) {
    self =
      switch act {
      case .click: .click
      case .secondary: .secondary
      case .wheelUp: .wheelUp
      case .wheelDown: .wheelDown
      }
  }
}

extension KeyPress {
  init(_ key: TerminalKey) {
    self =
      switch key {
      case .character(let character): .character(character)
      case .control(let character): .control(character)
      case .tab: .tab
      case .backTab: .backTab
      case .enter: .enter
      case .escape: .escape
      case .backspace: .backspace
      case .up: .up
      case .down: .down
      case .left: .left
      case .right: .right
      case .home: .home
      case .end: .end
      case .pageUp: .pageUp
      case .pageDown: .pageDown
      case .delete: .delete
      case .insert: .insert
      case .function(let number): .function(number)
      }
  }
}
