/// A word that may stand behind a number and makes it a figure.
public struct MeasureWord: Sendable {
  public let unit: Unit
  /// The ways to write it, separated by spaces.
  public let forms: String
  /// Whether it makes a figure of a number in characters too (`八村`), where other words are more
  /// often part of a name or a turn of phrase.
  public let countsCharacters: Bool
  /// The power of ten that the form itself carries: 公里 is its own unit, 千元 is not.
  init(_ unit: Unit, _ forms: String, characters: Bool = false) {
    self.unit = unit
    self.forms = forms
    countsCharacters = characters
  }

  /// Longest form first is the reader's business.
  public static let all: [MeasureWord] =
    [
      MeasureWord(.households, "户", characters: true),
      MeasureWord(.persons, "人 名 人次 口人", characters: true),
      MeasureWord(.persons, "位 人口"),
      MeasureWord(.items, "个 家", characters: true),
      MeasureWord(.strips, "条", characters: true),
      MeasureWord(.devices, "部 台", characters: true),
      MeasureWord(.yuan, "元 圆 块钱 元钱 元人民币", characters: true),
      MeasureWord(.percent, "% ﹪"),
      MeasureWord(.metres, "米 m", characters: true),
      MeasureWord(.kilometres, "公里 千米 km KM Km 华里", characters: true),
    ] + others("村 亩 项 所 座 处 间 栋 幢 口 眼 支 期 场 场次 轮 组 头 只 株 棵 颗 盏 套 辆 件 份 笔 吨 斤 公斤")
    + others("公顷 平方公里 平方千米 平方米 平米 ㎡ 立方米 立方 方", characters: false)
    + others("次 批次 户次 车次 班 班次 队 羽 尾 箱 门 顶 床 岗 篇 本 册 幅 块 片 根 段 道 孔", characters: false)
    + others("桶 袋 瓶 副 把 匹 窝 笼 棚 宗 例 起 单 桩 对 双 车 趟 艘 架 杆 张 面 遍", characters: false)
    + others("克 千克 升 千瓦 千瓦时 兆瓦 kw KW kW MW 千伏 千伏安 kVA 度 ℃ °C 摄氏度 毫米 mm 厘米 cm", characters: false)
    + others("天 小时 个月 个小时 学时 课时 个工日 工日 倍 乡 镇 县 社区 乡镇 ‰ 个百分点 百分点 个点", characters: false)
    + others("个人次 户·次 人·次 种 类 级台阶 株苗 栋房", characters: false)

  private static func others(_ forms: String, characters: Bool = true) -> [MeasureWord] {
    forms.split(separator: " ").map {
      MeasureWord(Unit(String($0)), String($0), characters: characters)
    }
  }
}
