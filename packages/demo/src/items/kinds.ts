import { firms, places, topics } from "./vocabulary.ts"
import { factPassages, headings, openings, policyPassages, questions } from "./passages.ts"
import { filled, paragraph, table, type Filling } from "./words.ts"

/** A kind of thing that agencies publish. */
export interface Kind {
  /** How often, against the others. */
  readonly weight: number
  readonly section: string
  readonly categories: readonly string[]
  readonly genres: readonly string[]
  readonly numbered: boolean
  /** Whether it is a policy, which has an interpretation and may be repealed. */
  readonly policy: boolean
  /** Whether a list or a table goes out with it as a file at times. */
  readonly withFile: boolean
  readonly title: (filling: Filling) => string
  readonly body: (filling: Filling) => string
}

const many = (howMany: number, make: (nth: number) => readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: howMany }, (_, nth) => make(nth))
const money = ({ random }: Filling): string => (random.int(50, 400_000) / 100).toFixed(2)

const headed = (filling: Filling, sentences: readonly string[], least: number, most: number): string => {
  const { random } = filling
  const ordinals = ["一", "二", "三", "四", "五", "六"]
  return Array.from({ length: random.int(least, most) }, (_, nth) => `<h2>${ordinals[nth] ?? "另"}、${random.pick(headings)}</h2>${paragraph(filling, sentences, random.int(2, 5))}`).join("") // prettier-ignore
}

const opening = (filling: Filling): string => paragraph(filling, openings, 1)
const policyBody = (filling: Filling): string =>
  `${opening(filling)}${headed(filling, policyPassages, 2, 5)}<p>联系单位：${filling.publisher.name}。</p>`
const factBody = (filling: Filling): string => `${opening(filling)}${Array.from({ length: filling.random.int(2, 5) }, () => paragraph(filling, factPassages, filling.random.int(2, 4))).join("")}` // prettier-ignore
const withTable = (heads: readonly string[], least: number, most: number, row: (filling: Filling, nth: number) => readonly string[]) => (filling: Filling): string =>
  `${factBody(filling)}${table(heads, many(filling.random.int(least, most), (nth) => row(filling, nth)))}<p>以上信息由${filling.publisher.name}负责解释。</p>` // prettier-ignore

const topicOf = ({ publisher }: Filling) => topics[publisher.topic]
const pickOf = (filling: Filling, list: readonly string[]): string => filling.random.pick(list)

/** An interpretation of a policy by its title. */
export const interpretationOf = (filling: Filling, policy: string): { readonly title: string; readonly body: string } => ({
  title: `《${policy}》政策解读`.slice(0, 200),
  body: `<p>现就《${policy}》有关内容解读如下。</p>${questions
    .slice(0, filling.random.int(3, questions.length))
    .map(([asked, answered]) => `<h3>问：${filled(filling, asked)}</h3><p>答：${filled(filling, answered)}${filled(filling, pickOf(filling, policyPassages))}</p>`)
    .join("")}`,
}) // prettier-ignore

const plain = { numbered: false, policy: false, withFile: false }

/** All kinds; between them they have every section, every item of Article 20 and most of Article 21. */
export const kinds: readonly Kind[] = [
  {
    ...plain,
    weight: 14,
    numbered: true,
    policy: true,
    section: "policies",
    categories: ["20-1", "20-3", "20-11"],
    genres: ["notice", "opinion", "plan"],
    title: (f) =>
      f.random.pick([
        `关于进一步加强${f.place}${f.matter}工作的通知`,
        `关于印发${f.place}${f.matter}实施方案的通知`,
        `关于推进${f.matter}高质量发展的若干意见`,
        `关于做好${f.year}年${f.matter}工作的通知`,
        `${f.place}${f.project}三年行动方案`,
      ]),
    body: policyBody,
  },
  {
    ...plain,
    weight: 18,
    section: "news",
    categories: ["20-15"],
    genres: ["news"],
    title: (f) =>
      f.random.pick([
        `${f.publisher.shortName}到${f.place}调研${f.matter}工作`,
        `${f.place}${f.project}取得阶段性进展`,
        `${f.publisher.shortName}召开${f.matter}推进会`,
        `${f.matter}走进${f.place}`,
      ]),
    body: factBody,
  },
  {
    ...plain,
    weight: 12,
    numbered: true,
    section: "notices",
    categories: ["20-15", "21-1-works", "21-1-services", "21-1-order"],
    genres: ["announcement", "proclamation", "notice"],
    title: (f) =>
      f.random.pick([
        `关于${f.place}${f.project}施工期间交通组织的通告`,
        `关于开展${f.matter}专项检查的公告`,
        `关于${f.place}停水检修的通告`,
        `关于公开征集${f.matter}线索的公告`,
      ]),
    body: factBody,
  },
  {
    ...plain,
    weight: 2,
    section: "disclosure-rules",
    categories: ["20-15"],
    genres: ["rules", "notice"],
    title: (f) => `${f.publisher.shortName}${f.matter}信息公开工作制度（${f.year}年修订）`,
    body: policyBody,
  },
  {
    ...plain,
    weight: 3,
    section: "organisation",
    categories: ["20-2"],
    genres: ["other"],
    title: (f) => `${f.publisher.shortName}${f.matter}承办科室职责及联系方式（${f.year}年）`,
    body: withTable(["科室", "职责", "办公地址", "办公时间"], 3, 6, (f, nth) => [
      `业务${["一", "二", "三", "四", "五", "六"][nth] ?? "七"}科`,
      `承担${pickOf(f, topicOf(f).matters)}相关工作`,
      `${f.random.pick(places)}${String(f.random.int(1, 99))}号`,
      "工作日8:30—12:00，14:30—17:30",
    ]),
  },
  {
    ...plain,
    weight: 4,
    numbered: true,
    section: "plans",
    categories: ["20-3"],
    genres: ["plan"],
    title: (f) =>
      f.random.pick([`${f.matter}专项规划（${String(f.year)}—${String(f.year + 5)}年）`, `${f.publisher.shortName}${f.year}年${f.matter}工作要点`]),
    body: policyBody,
  },
  {
    ...plain,
    weight: 5,
    withFile: true,
    section: "statistics",
    categories: ["20-4"],
    genres: ["statistics"],
    title: (f) => `${f.year}年${String(f.random.int(1, 11))}月${f.matter}主要指标`,
    body: withTable(["指标", "单位", "本期", "同比（%）"], 4, 9, (f) => [
      pickOf(f, topicOf(f).measures),
      f.random.pick(["个", "万元", "%", "户", "人次"]),
      String(f.random.int(10, 99_999)),
      (f.random.int(-300, 400) / 10).toFixed(1),
    ]),
  },
  {
    ...plain,
    weight: 4,
    withFile: true,
    section: "budgets",
    categories: ["20-7"],
    genres: ["accounts"],
    title: (f) =>
      f.random.pick([
        `${f.publisher.name}${f.year}年部门预算`,
        `${f.publisher.name}${String(f.year - 1)}年部门决算`,
        `${f.year}年${f.matter}专项资金使用情况`,
      ]),
    body: withTable(["科目", "预算数（万元）", "执行数（万元）"], 6, 12, (f) => [
      f.random.pick(["一般公共服务支出", "社会保障和就业支出", "住房保障支出", "城乡社区支出", "农林水支出", "三公经费", "项目支出", "基本支出"]),
      money(f),
      money(f),
    ]),
  },
  {
    ...plain,
    weight: 8,
    withFile: true,
    section: "licensing",
    categories: ["20-5"],
    genres: ["list", "announcement"],
    title: (f) => `${pickOf(f, topicOf(f).licences)}决定公示（${f.year}年第${String(f.random.int(1, 60))}批）`,
    body: withTable(["行政相对人", "许可事项", "许可决定书文号", "有效期至"], 2, 8, (f) => [
      f.random.pick(firms),
      pickOf(f, topicOf(f).licences),
      `清许〔${String(f.year)}〕${String(f.random.int(1, 999))}号`,
      `${String(f.year + 3)}年${String(f.random.int(1, 12))}月`,
    ]),
  },
  {
    ...plain,
    weight: 8,
    numbered: true,
    section: "penalties",
    categories: ["20-6"],
    genres: ["decision", "list"],
    title: (f) => `对${f.random.pick(firms)}${pickOf(f, topicOf(f).offences)}的行政处罚决定`,
    body: withTable(["违法事实", "处罚种类", "罚款（万元）", "决定日期"], 1, 2, (f) => [
      pickOf(f, topicOf(f).offences),
      f.random.pick(["警告", "罚款", "责令改正并罚款"]),
      money(f),
      `${String(f.year)}年${String(f.random.int(1, 12))}月${String(f.random.int(1, 28))}日`,
    ]),
  },
  {
    ...plain,
    weight: 2,
    section: "fees",
    categories: ["20-8"],
    genres: ["list"],
    title: (f) => `${f.publisher.shortName}行政事业性收费目录清单（${f.year}年）`,
    body: withTable(["收费项目", "收费标准", "收费依据"], 2, 4, (f) => [
      pickOf(f, topicOf(f).fees),
      `${String(f.random.int(2, 300))}元/${f.random.pick(["次", "件", "平方米", "吨"])}`,
      `清价〔${String(f.year - 2)}〕${String(f.random.int(1, 40))}号`,
    ]),
  },
  {
    ...plain,
    weight: 6,
    withFile: true,
    section: "procurement",
    categories: ["20-9"],
    genres: ["announcement"],
    title: (f) =>
      f.random.pick([`${f.place}${f.project}采购需求公示`, `${f.place}${f.project}中标（成交）结果公告`, `${f.place}${f.project}政府采购合同公告`]),
    body: withTable(["标段", "供应商", "金额（万元）"], 1, 4, (f, nth) => [`第${String(nth + 1)}标段`, f.random.pick(firms), money(f)]),
  },
  {
    ...plain,
    weight: 5,
    section: "projects",
    categories: ["20-10", "21-1-works"],
    genres: ["reply", "announcement"],
    title: (f) =>
      f.random.pick([`关于${f.place}${f.project}可行性研究报告的批复`, `${f.place}${f.project}竣工验收情况公示`, `${f.place}${f.project}进展情况`]),
    body: factBody,
  },
  {
    ...plain,
    weight: 7,
    section: "livelihood",
    categories: ["20-11", "21-1-assistance", "21-1-welfare", "21-2-assistance"],
    genres: ["list", "announcement", "measures"],
    title: (f) =>
      f.random.pick([
        `${f.place}${f.year}年${f.matter}受助对象公示（第${String(f.random.int(1, 24))}期）`,
        `${f.matter}办理指南`,
        `${f.place}${f.matter}资金发放情况`,
      ]),
    body: withTable(["批次", "户数", "金额（万元）", "发放方式"], 2, 6, (f, nth) => [
      `第${String(nth + 1)}批`,
      String(f.random.int(3, 260)),
      money(f),
      "一卡通",
    ]),
  },
  {
    ...plain,
    weight: 3,
    section: "emergencies",
    categories: ["20-12"],
    genres: ["plan", "circular"],
    title: (f) => f.random.pick([`${f.place}${f.matter}突发事件应急预案`, `关于发布${f.place}暴雨预警信息的通报`]),
    body: policyBody,
  },
  {
    ...plain,
    weight: 6,
    section: "inspections",
    categories: ["20-13"],
    genres: ["circular", "report"],
    title: (f) => f.random.pick([`${f.year}年${f.matter}监督检查情况通报`, `${f.place}${f.matter}“双随机、一公开”抽查结果`]),
    body: withTable(["检查对象", "检查内容", "结果"], 3, 9, (f) => [
      f.random.pick(firms),
      pickOf(f, topicOf(f).matters),
      f.random.pick(["合格", "责令限期整改", "未发现问题", "移送处理"]),
    ]),
  },
  {
    ...plain,
    weight: 3,
    withFile: true,
    section: "recruitment",
    categories: ["20-14"],
    genres: ["announcement", "list"],
    title: (f) =>
      f.random.pick([
        `${f.publisher.shortName}${f.year}年公开招聘工作人员公告`,
        `${f.publisher.shortName}${f.year}年招聘拟聘用人员公示（第${String(f.random.int(1, 5))}批）`,
      ]),
    body: withTable(["岗位", "人数", "学历", "专业要求"], 2, 5, (f) => [
      pickOf(f, topicOf(f).posts),
      String(f.random.int(1, 6)),
      f.random.pick(["大专以上", "本科以上", "研究生"]),
      f.random.pick(["不限", "相关专业", "管理类", "工程类"]),
    ]),
  },
  {
    ...plain,
    weight: 4,
    numbered: true,
    section: "proposals",
    categories: ["20-15"],
    genres: ["reply", "letter"],
    title: (f) => `关于县政协第${String(f.random.int(1, 320))}号提案（${f.matter}）办理情况的复函`,
    body: policyBody,
  },
  {
    ...plain,
    weight: 3,
    section: "other",
    categories: ["21-1-land", "21-1-houses", "21-2-land", "21-2-contracted-land", "21-2-homestead"],
    genres: ["announcement", "minutes", "other"],
    title: (f) => f.random.pick([`${f.place}土地征收补偿安置方案公告`, `${f.place}房屋征收补偿结果公示`, `${f.place}${f.matter}专题会议纪要`]),
    body: withTable(["地块", "面积（亩）", "补偿标准（万元/亩）"], 2, 5, (f, nth) => [
      `${f.place}${String(nth + 1)}号地块`,
      (f.random.int(20, 3000) / 10).toFixed(1),
      money(f),
    ]),
  },
]
