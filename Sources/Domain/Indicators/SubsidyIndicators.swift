extension Indicator {
  static let subsidy: [Indicator] = [
    Indicator(
      "subsidy.households", [.households], .flow, segment: .batch, good: .up,
      chinese: "奖补覆盖户", english: "subsidy: households covered",
      said: [
        Saying(
          """
          特色种养业 特色种养 奖补 产业奖补 到户奖补 种养奖补 以奖代补 种养业奖补 产业补助
          产业补贴 补贴贫困户 奖补资金 补贴资金 特色种养殖 到户产业 产业到户 种养业 养殖补贴 种植补贴
          种养殖补贴 产业到户补贴 产业奖励 产业直补 产业直补资金 补贴到户
          """, within: [.subsidy]),
        Saying("贫困户 脱贫户 农户 验收合格 申报 覆盖 惠及 受益", .general, within: [.subsidy]),
      ]),
    Indicator(
      "subsidy.items", [.items], .flow, segment: .batch, good: .up,
      chinese: "奖补项目", english: "subsidy: items",
      said: [
        Saying("特色种养业 特色种养 奖补 产业奖补 到户奖补 奖补项目 到户项目", within: [.subsidy]),
        Saying("项目 项目个数 申报项目 项目数 实施项目", .general, within: [.subsidy]),
      ]),
    Indicator(
      "subsidy.labour", [.items], .flow, segment: .batch, good: .up,
      chinese: "其中农业务工", english: "subsidy: of which farm labour items",
      said: [
        Saying("农业务工", units: [.items])
      ]),
    Indicator(
      "subsidy.entities", [.items], .flow, segment: .batch, good: .none,
      chinese: "经营主体", english: "subsidy: business entities",
      said: [
        Saying("经营主体 新型经营主体 新型农业经营主体")
      ]),
    Indicator(
      "subsidy.amount", [.yuan], .flow, segment: .batch, good: .up,
      chinese: "补贴资金", english: "subsidy: amount",
      said: [
        Saying(
          """
          奖补资金 奖补 产业奖补 到户奖补 种养奖补 特色种养业 特色种养 以奖代补 种养补贴
          产业补贴 产业补助 产业直补 产业直补资金 补贴到户 养殖补贴 种植补贴 种养殖补贴 产业到户补贴 产业奖励 种养业奖补 奖补金额 产业奖补资金 特色种养补贴 产业扶持资金
          """),
        Saying("补贴资金 补贴 补助 补助资金 资金 发放 兑付 兑现 补贴贫困户资金 发放资金", .general, within: [.subsidy]),
      ]),
  ]
}
