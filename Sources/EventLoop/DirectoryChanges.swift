import Glibc

/// What happened in a watched directory.
public struct DirectoryChanges: Equatable, Sendable {
  /// The files' names, without their directory.
  public private(set) var names: Set<String> = []
  /// More happened than the system could keep, so any file may have changed.
  public private(set) var isIncomplete = false
  /// The directory is gone, and nothing will be reported any more.
  public private(set) var isOver = false

  /// Reads the events that the kernel wrote one after another.
  mutating func add(_ events: UnsafeRawBufferPointer) {
    var offset = 0
    while offset < events.count {
      let event = events.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
      let start = offset + MemoryLayout<inotify_event>.size
      offset = start + Int(event.len)
      isIncomplete = isIncomplete || event.mask & UInt32(IN_Q_OVERFLOW) != 0
      isOver = isOver || event.mask & UInt32(IN_IGNORED) != 0
      // The kernel pads the name with zeros to align the next event.
      let name = events[start..<offset].prefix { $0 != 0 }
      if !name.isEmpty { names.insert(String(decoding: name, as: UTF8.self)) }
    }
  }
}
