import Canvas

extension Role {
  /// What the roles are called in a file, by section.
  static let sections: KeyValuePairs<String, [String: Role]> = [
    "ui": [
      "text": .text, "text-muted": .muted, "text-strong": .strong, "title": .title,
      "border": .border, "border-focus": .borderFocus, "key": .key, "key-label": .keyLabel,
      "header-row": .header, "match": .match, "scrollbar": .scrollbar, "banner": .banner,
      "crumb": .crumb,
    ],
    "status": [
      "ok": .ok, "warn": .warn, "bad": .bad, "info": .info, "missing": .missing, "stale": .stale,
      "provisional": .provisional, "revised": .revised, "good-direction": .goodDirection,
      "bad-direction": .badDirection, "flat": .flat,
    ],
    "data": ["bar": .bar, "bar-empty": .barEmpty, "target": .target, "axis": .axis],
  ]

  /// Named together, as the list `series`.
  static let series: [Role] = [
    .series1, .series2, .series3, .series4, .series5, .series6, .series7, .series8,
  ]
}

extension Surface {
  static let byName: [String: Surface] = [
    "background": .plain, "selection": .selection, "overlay": .overlay, "bar": .bar,
  ]
}
