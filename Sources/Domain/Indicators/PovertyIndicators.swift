extension Indicator {
  static let poverty: [Indicator] = [
    Indicator(
      "poverty.villages", [.items], .stock, good: .down,
      chinese: "贫困村", english: "registered poor villages",
      said: [
        Saying(
          """
          贫困村 贫困村有 建档立卡贫困村 深度贫困村 极贫村 重点贫困村 省定贫困村 省级贫困村 重点村
          扶贫开发重点村 列为贫困村 市级贫困村 国定贫困村 省重点贫困村 贫困行政村
          软弱涣散贫困村
          """, .general)
      ]),
    Indicator(
      "poverty.registered", [.households, .persons], .stock, good: .down,
      chinese: "建档立卡贫困户", english: "registered poor (filed and carded)",
      said: [
        Saying(
          """
          建档立卡 建档立卡户 建档立卡贫困户 建档立卡贫困人口 建档立卡人口 建档立卡贫困家庭
          建档立卡贫困 建档立卡对象
          """, .general),
        Saying(
          """
          贫困户 贫困人口 贫困家庭 贫困群众 贫困农户 扶贫户 贫困对象 扶贫对象 在册贫困户
          在册贫困人口 贫困人员 贫困人数 精准识别 识别贫困户 建卡贫困户 建卡户 相对贫困户
          相对贫困人口 省定贫困户 低收入户 精准扶贫户 帮扶户 贫困户数 一般贫困户
          低收入人口 农村低收入人口 低收入农户
          """, .general),
      ]),
    Indicator(
      "poverty.current", [.households, .persons], .stock, good: .down,
      chinese: "目前贫困户", english: "poor at the report's date",
      said: [
        Saying(
          """
          目前贫困户 国办系统贫困人口 国办系统内贫困人口 系统内贫困人口 现有贫困户 目前贫困人口 现有贫困人口 尚有贫困户 尚有贫困人口 现有贫困
          还有贫困户 还有贫困人口 仍有贫困户 仍有贫困人口
          贫困户减少至 贫困户减少到 贫困户减至 贫困人口减少至 贫困人口减少到 贫困人口减至 贫困人口降至
          """, .general),
        Saying("贫困户 贫困人口 贫困家庭 贫困群众", .general, turn: .current),
      ]),
    Indicator(
      "poverty.unexited", [.households, .persons], .stock, good: .down,
      chinese: "未脱贫户", english: "not yet lifted out of poverty",
      said: [
        Saying(
          """
          未脱贫 未脱贫户 未脱贫人口 未脱贫贫困户 未脱贫贫困人口 尚未脱贫 没有脱贫
          未实现脱贫 还没脱贫 未退出 未脱贫的 还未脱贫 没脱贫 未能脱贫 未如期脱贫
          未脱贫建档立卡贫困户 未脱贫建档立卡 未稳定脱贫
          """, outside: [.threeHouseholds]),
        Saying(
          "剩余 剩下 尚余 还剩 剩余贫困户 剩余贫困人口 剩余未脱贫 仅剩 余下", .general, units: [.households, .persons],
          outside: [.rectification]),
      ]),
    Indicator(
      "poverty.exited", [.households, .persons], .flow, segment: .year, good: .up,
      chinese: "脱贫户", english: "lifted out of poverty",
      said: [
        Saying(
          """
          脱贫 已脱贫 实现脱贫 脱贫退出 稳定脱贫 累计脱贫 减贫 退出 减少贫困人口
          减少农村贫困人口 贫困人口减少 减少贫困 贫困户减少 如期脱贫 脱贫出列 脱贫销号
          脱贫越线 脱贫致富 脱贫人数 脱贫户数 标识脱贫 脱贫成功 顺利脱贫 减贫人口 实现减贫
          全部脱贫 摆脱贫困 退出贫困 脱贫摘帽 脱贫建档立卡
          """, units: [.households, .persons]),
        Saying(
          """
          脱贫户 脱贫人口 已脱贫户 已脱贫人口 脱贫家庭 脱贫群众 一般脱贫户 脱贫建档立卡户
          建档立卡脱贫户 建档立卡脱贫人口 巩固户 脱贫享受政策户 享受政策脱贫户
          """, .general),
      ]),
    Indicator(
      "poverty.identified", [.households, .persons], .flow, good: .down,
      chinese: "新识别贫困户", english: "newly identified",
      said: [
        Saying(
          """
          新识别 新识别贫困户 新识别贫困人口 新纳入 新纳入贫困户 新增贫困户 新增贫困人口
          新增建档立卡 新增建档立卡贫困户 新增建档立卡贫困人口 新识别建档立卡贫困户 识别纳入
          纳入建档立卡 补录 新识别纳入 新认定贫困户 新增识别 再识别 识别新增 新增识别贫困户
          漏评纳入 应纳尽纳
          """, outside: [.monitoring])
      ]),
    Indicator(
      "poverty.planned", [.households, .persons], .plan, segment: .year, good: .none,
      chinese: "拟脱贫户", english: "planned to be lifted out",
      said: [
        Saying("任务 剩余 剩下 尚余 余下 剩余贫困户 剩余贫困人口", .general, turn: .planned),
        Saying(
          """
          拟脱贫 拟脱贫户 拟脱贫人口 计划脱贫 预脱贫 预脱贫户 预脱贫人口 预计脱贫 减贫计划
          减贫任务 脱贫任务 计划减贫 计划实现脱贫 拟退出 预退出 计划退出 脱贫目标 减贫目标
          计划脱贫户 拟减贫 脱贫计划 预计减贫 力争脱贫 需脱贫 应脱贫 脱贫指标 减贫指标
          待脱贫
          """),
        Saying(
          """
          脱贫 实现脱贫 减贫 退出 脱贫退出 减少贫困人口 稳定脱贫 减少农村贫困人口 全部脱贫
          如期脱贫
          """, turn: .planned),
      ]),
    Indicator(
      "poverty.returned", [.households, .persons], .flow, good: .down,
      chinese: "返贫户", english: "fell back into poverty",
      said: [
        Saying(
          """
          返贫 返贫户 返贫人口 返贫贫困户 返贫贫困人口 脱贫返贫 脱贫后返贫 脱贫户返贫
          返贫农户
          """)
      ]),
    Indicator(
      "poverty.removed", [.households, .persons], .flow, good: .none,
      chinese: "清退户", english: "removed from the register",
      said: [
        Saying(
          """
          清退 整户删除 整户清退 剔除 清退户 清退贫困户 错评清退 清除 整户剔除 清退出列
          识别不精准清退 不符合条件清退
          """)
      ]),
    Indicator(
      "poverty.rate", [.percent], .rate, good: .down,
      chinese: "贫困发生率", english: "poverty incidence",
      said: [
        Saying("贫困发生率 发生率 贫困面 综合贫困发生率 贫困率 贫困程度")
      ]),
    Indicator(
      "poverty.cause", [.households, .persons, .percent], .stock, segment: .cause, good: .none,
      chinese: "致贫原因", english: "main cause of poverty",
      said: [
        Saying("致贫原因 致贫", .general),
        Saying(Lexicon.causes, .group),
      ]),
    Indicator(
      "poverty.subsistence", [.households, .persons], .stock, good: .none,
      chinese: "低保", english: "on subsistence allowance",
      said: [
        Saying(
          """
          低保 低保户 低保贫困户 低保脱贫户 农村低保 享受低保 最低生活保障 低保对象
          低保人口 低保兜底 低保人员 低保家庭 低保金 城镇低保 城市低保 城乡低保 农村低保户
          建档立卡低保户 低保贫困人口 低保政策 纳入低保 农村低保对象 低保兜底户 低保户数
          低保障
          """, .group)
      ]),
    Indicator(
      "poverty.support", [.households, .persons], .stock, good: .none,
      chinese: "特困供养", english: "on special support",
      said: [
        Saying(
          """
          五保 五保户 五保贫困户 五保脱贫户 特困供养 特困供养户 特困供养人员 特困人员
          特困户 特困 五保供养 五保人员 五保老人 特困供养对象 分散供养 集中供养
          五保贫困人口 五保对象 特困供养贫困户 特困脱贫户 农村五保 农村特困 特困救助供养
          农村特困人员 分散特困 集中特困 特困对象 五保家庭
          """, .group)
      ]),
  ]
}
