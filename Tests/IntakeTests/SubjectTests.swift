import Domain
import Intake
import Testing

/// What the numbers of a phrase are about, class by class; the places are invented.
@Suite("Subjects")
struct SubjectTests {
  @Test(arguments: [
    (
      "2019年计划脱贫退出建档立卡贫困户61户133人(石坪镇57户125人,柳河乡4户8人)。",
      Array(repeating: "poverty.planned", count: 6)
    ),
    ("安排我镇减少贫困人口380人,实际减少贫困人口402人。", ["poverty.planned", "poverty.exited"]),
    ("确保2018年建档立卡贫困户实现脱贫24户79人。", ["poverty.planned", "poverty.planned"]),
    (
      "低保脱贫户14户37人;五保脱贫户3户3人;一般脱贫户12户33人。",
      [
        "poverty.subsistence", "poverty.subsistence", "poverty.support", "poverty.support",
        "poverty.exited", "poverty.exited",
      ]
    ),
    ("计划脱贫27户54人,一般贫困户23户。", ["poverty.planned", "poverty.planned", "poverty.planned"]),
    ("严格按照程序和标准完成225户1089人精准脱贫。", ["poverty.exited", "poverty.exited"]),
    ("符合国家扶贫标准的贫困户62户、182人。", ["poverty.registered", "poverty.registered"]),
    ("计划完成剩余231户贫困户精准脱贫。", ["poverty.planned"]),
    ("工作目标是:实现5823名农村低收入人口脱贫。", ["poverty.planned"]),
    ("贫困发生率19.2%,贫困村占全乡行政村总数的61.1%。", ["poverty.rate", "-"]),
    ("经过动态调整,贫困户减少至48户124人。", ["poverty.current", "poverty.current"]),
    ("精准扶贫户数由500多户下降到200多户。", ["poverty.registered", "poverty.registered"]),
    ("低保五保贫困户共48户。", ["-"]),
    ("全村128户中,因病致贫39户,占比48%。", ["-", "poverty.cause", "poverty.cause"]),
    ("实现1.2万贫困人口稳定脱贫。", ["poverty.exited"]),
    ("石坪镇贫困人口412户1630人全部稳定脱贫。", ["poverty.exited", "poverty.exited"]),
    ("保证了贫困户30户90人脱贫。", ["poverty.exited", "poverty.exited"]),
    ("现有贫困户23户61人全部脱贫。", ["poverty.current", "poverty.current"]),
    ("2020年石坪村贫困发生率为1.15%,柳河村为1.65%。", ["poverty.rate", "poverty.rate"]),
    ("贫困发生率由2.4%降为零。", ["poverty.rate", "poverty.rate"]), ("事故减少到零。", []),
    (
      "石坪镇2020年脱贫攻坚汇报\n一、目标任务\n贫困户90户,其中2017年脱贫31户70人;2018年脱贫52户,119人。2020年脱贫7户。",
      [
        "poverty.registered", "poverty.exited", "poverty.exited", "poverty.exited",
        "poverty.exited", "poverty.planned",
      ]
    ),
    (
      "保证2018年全乡贫困户脱贫72户、251人。其中,石坪村41户、140人;柳河村31户、111人;",
      Array(repeating: "poverty.planned", count: 6)
    ),
  ])
  func `poor households by what was done with them`(text: String, codes: [String]) {
    #expect(Self.codes(of: text) == codes)
  }

  @Test(arguments: [
    (
      "全乡5个行政村,贫困人口28户、78人。其中:石坪村16户、47人,柳河村12户、31人。",
      [
        "place.villages", "poverty.registered", "poverty.registered", "poverty.registered",
        "poverty.registered", "poverty.registered", "poverty.registered",
      ]
    ),
    (
      "为建卡户7户提供母羊45只,其中石坪村3户扶持母羊16只;柳河村4户扶持母羊29只。",
      ["poverty.registered", "-", "poverty.registered", "-", "poverty.registered", "-"]
    ),
    ("石坪村有250户共741人,下辖4个村民小组。", ["place.households", "place.persons", "-"]),
    ("累计脱贫退出19个贫困村、876户3694人。", ["-", "poverty.exited", "poverty.exited"]),
    ("全镇总人口758户,2693人。", ["place.households", "place.persons"]),
    ("总人口7529人,少数民族人口598人。", ["place.persons", "-"]),
    ("对18万户55万乡村人口集中排查。", ["place.households", "place.persons"]),
    ("全县人口15万,辖68个村(居)。", ["place.persons", "place.villages"]),
    ("扶贫开发项目在共3个行政村16个村民小组实施。", ["place.villages", "-"]),
    ("石坪、柳河、长岭等八村列为贫困村。", ["poverty.villages"]),
    ("石坪镇有9个村一个街道,总人口30211人。", ["place.villages", "-", "place.persons"]),
    ("全乡6个村都有合作社。", ["place.villages"]),
    ("4个村的群众受益。", ["-"]),
    ("2018年计划退出的5个省级贫困村、4个县级贫困村。", ["-", "-"]),
    ("石坪镇辖六个行政村。6个村集体收入累计90万元,6个村出列。", ["place.villages", "place.villages", "-", "-"]),
    ("石坪、柳河2个贫困村有112户装上光伏。", ["poverty.villages", "-"]),
  ])
  func `places and their lists`(text: String, codes: [String]) {
    #expect(Self.codes(of: text) == codes)
  }

  @Test(arguments: [
    (
      "小额信贷累计存量1048万元,其中:石坪镇230万元,柳河街道164万元,逾期率1%,老岭乡110万元。",
      [
        "credit.outstanding", "credit.outstanding", "credit.outstanding", "-",
        "credit.outstanding",
      ]
    ),
    (
      "全县新增贷款104万元,完成年度目标任务的83%其中:石坪镇65万元完成年度目标任务的113%柳河乡39万元。",
      ["credit.issued", "-", "credit.issued", "-", "credit.issued"]
    ),
    ("新增小额信贷95笔452万元。", ["-", "credit.issued"]),
    ("有39户建档立卡贫困户获得小额信贷。", ["credit.issued"]),
    ("最高贷款额5万元。", ["-"]),
    ("还有79户不满足贷款条件。", ["-"]),
    ("兑补肉牛养殖补贴89户46.24万元。", ["subsidy.households", "subsidy.amount"]),
    ("享受产业直补的脱贫户4户,合计5200元。", ["subsidy.households", "subsidy.amount"]),
    ("贫困户养羊,补贴到户31万元。", ["subsidy.amount"]),
    ("“雨露计划”上半年资助42人6.3万元。", ["yulu.students", "yulu.amount"]),
    ("石坪村落实雨露计划政策,今年资助12人1.8万元。", ["yulu.students", "yulu.amount"]),
    ("开展雨露计划,资助贫困学生7人,资助金1.05万元。", ["yulu.students", "yulu.amount"]),
    ("石坪信用社向21户农户发放小额贷款88万元。", ["credit.issued", "credit.issued"]),
    ("为17户贫困户发放扶贫小额贷款64万元。", ["credit.issued", "credit.issued"]),
    (
      "脱贫户享受产业信贷通17人,累计贷款96万元。其中新增(或续贷)5人,贷款金额20万元。",
      Array(repeating: "credit.issued", count: 4)
    ),
  ])
  func `money lent and given`(text: String, codes: [String]) {
    #expect(Self.codes(of: text) == codes)
  }

  @Test(arguments: [
    ("安排项目16个2346万元,已兑付资金1543万元。", ["project.count", "project.available", "project.paid"]),
    ("产业培育类项目13个。", ["project.count"]),
    ("区财政投入专项扶贫资金400万元,全县投入扶贫资金1亿元。", ["project.available", "-"]),
    ("帮扶村硬化公路10.5公里,硬化入户便民路4公里。", Array(repeating: "project.completedLength", count: 2)),
    ("健康扶贫资金2万元,医保统筹支付3.55万元。", ["-", "-"]),
    ("新建道路硬化2.5公里和安装路灯65盏。", ["project.completedLength", "-"]),
    ("完成通组公路建设10.4公里。", ["project.completedLength"]),
    ("建成水池4座、管网7千米,通组公路9.5公里。", ["-", "project.length", "project.completedLength"]),
    ("2公里以上公路6条。", ["-", "project.planned"]),
    ("硬化村道1.4公里,受益村2个。", ["project.completedLength", "-"]),
    ("实施道路项目3个,受惠村居4个。", ["project.count", "-"]),
    ("完成产业项目6个,在建2个。", ["project.completed", "project.count"]),
    ("完成“五通”项目9个。", ["project.completed"]),
    ("计划完成项目9个。", ["project.count"]),
    ("下达产业扶贫资金40万元。", ["project.available"]),
    ("争取奖补资金38万元。", ["project.available"]),
    ("新型经营主体要求3个,现有7个。", ["-", "-"]),
    ("整改方面,梳理归纳了11个方面33个问题。", ["-", "rectification.problems"]),
    ("整改消除各类问题85个,查处3人。", ["rectification.problems", "-"]),
  ])
  func `projects and rectification`(text: String, codes: [String]) {
    #expect(Self.codes(of: text) == codes)
  }

  @Test(arguments: [
    ("208名脱贫劳动力外出务工,其中贫困劳动力12人。", ["employment.total", "-"]),
    ("有外出务工意愿的67人。", ["-"]),
    ("搬迁群众中有劳动力503人,其中475人实现就业。", ["-", "employment.total"]),
    ("外出务工贫困劳动力已达295人。", ["employment.total"]),
    ("确定搬迁对象。石坪镇33户161人、柳河乡7户31人。总计40户192人。", Array(repeating: "relocation.moved", count: 6)),
    ("公益岗位安置94人,其中护林员27人,村务管理员4人,其他63人。", Array(repeating: "employment.posts", count: 4)),
    ("改造危房769户,其中:维修加固290户,新建479户。", Array(repeating: "housing.rebuilt", count: 3)),
    ("其中61人与家庭医生签约。", ["health.contracted"]),
    ("健康扶贫方面,全镇贫困户共186人,其中172人与家庭医生签约。", ["health.base", "health.contracted"]),
    ("争取贫困户公益性岗位25个、护林员12个。", ["employment.posts", "employment.posts"]),
    ("为408名家庭经济困难学生发放补助资金25.8万元。", ["education.students", "education.amount"]),
    ("1350名脱贫户和监测对象均签订家庭医生服务协议。", ["health.contracted"]),
    ("在校学生共有1290人。", ["-"]),
    ("争取资金3万元资助6个贫困大学生。", ["education.amount", "education.students"]),
    ("筹集资金8万元,资助贫困学生16名。", ["education.amount", "education.students"]),
    ("筹集资金8万元。", ["-"]),
    ("扶贫专项资金列支17万元为653名低收入群众支付医保。", ["-", "-"]),
    ("发展教育脱贫的7户22人,政策兜底的3户6人。", ["-", "-", "-", "-"]),
    ("公益岗位20个,安置脱贫户17人。", ["employment.posts", "employment.posts"]),
    ("护林员等公共服务岗位9个,吸纳贫困户6人就近就业。", ["employment.posts", "employment.posts"]),
    ("扶贫车间2个,吸纳贫困户11人就近就业。", ["-", "-"]),
    ("石坪村危房改造6户;专项扶贫受益户8户。", ["housing.rebuilt", "-"]),
    ("易地搬迁5户;产业扶贫受益户9户。", ["relocation.moved", "-"]),
    ("资助低保、孤儿和建卡贫困户学生121人约56万元。", ["education.students", "education.amount"]),
    ("家庭医生团队19个,含家庭医生63人,已签约贫困人口420人。", ["-", "-", "health.contracted"]),
    ("危房改造方面,为79户贫困户解决了住房安全问题。", ["housing.rebuilt"]),
    ("集中安置点10个安置搬迁44户134人。", ["-", "relocation.moved", "relocation.moved"]),
    ("户中有3名精神病患者。", ["-"]),
    ("石坪镇东西宽约9公里,南北长约14公里。", ["-", "-"]),
  ])
  func `people and what they were given`(text: String, codes: [String]) {
    #expect(Self.codes(of: text) == codes)
  }

  @Test(arguments: [
    ("新修便民桥一座。", ["-"]), ("发放量名列全省前三名。", []), ("第一书记、五人小组组长。", []),
    ("打通“最后一百米”。", []), ("对9类人员开展服务。", ["-"]),
    ("残疾人两项补贴按月发放。", []), ("将两项工作汇报如下。", []),
  ])
  func `what is a count and what is a name`(text: String, codes: [String]) {
    #expect(Self.codes(of: text) == codes)
  }

  @Test(arguments: [
    ("每村选出2至4名能人。", ["2", "4"]), ("海拔620—1480米,年降雨900—1100mm。", ["620", "1480", "900", "1100"]),
    ("每户贷款3-5万元。", ["30000", "50000"]),
  ])
  func `both ends of a range are numbers`(text: String, values: [String]) {
    #expect(ReportReader().read(text).figures.map { $0.value?.description } == values)
  }

  @Test(arguments: [
    ("省级财政专项扶贫资金项目2个。", "省级财政专项扶贫资金"),
    ("第二批省级财政专项扶贫资金共安排项目2个。", "第二批省级财政专项扶贫资金"),
    ("扶贫资金项目2个。", "扶贫资金"),
    ("市财政专项扶贫资金项目(农村道路扩面延伸)已完工29条。", "市财政专项扶贫资金"),
  ])
  func `a purse keeps its whole name`(text: String, fund: String) {
    #expect(ReportReader().read(text).figures.map { $0.segment(.fund) } == [fund])
  }

  static func codes(of text: String) -> [String] {
    ReportReader().read(text).figures.map { $0.indicator?.text ?? "-" }
  }
}
