import { disclosureBlocksOf } from "@gongkai/report"
import type { HeadedColumn } from "../register/headings.ts"

/** How a cell is read. */
export type ListColumnKind = "choice" | "day" | "month" | "text" | "count" | "amount"

/** A column of a list behind table 2. */
export interface ListColumn extends HeadedColumn {
  readonly kind: ListColumnKind
  /** Most characters of a text. */
  readonly most?: number
  /** What it may hold: value → its word in the template, and other words for it. */
  readonly choices?: readonly (readonly [string, readonly string[]])[]
  readonly says: string
  readonly example: string
}

/** What the form calls a row of table 2, the newest edition first. */
const labelsOf = (rowId: string): readonly string[] =>
  [...disclosureBlocksOf("2021"), ...disclosureBlocksOf("2019")].flatMap(({ rows }) =>
    rows.filter(({ id }) => id === rowId).flatMap(({ label, alsoPrinted }) => [label, ...alsoPrinted]),
  )

const alsoRegisters: Readonly<Record<string, readonly string[]>> = { fees: ["收费"], procurement: ["采购", "集中采购"] }

/** The registers by their rows in the form. */
export const registerWords: readonly (readonly [string, readonly string[]])[] = ["licensing", "penalties", "coercion", "fees", "procurement"].map(
  (id) => [id, [...labelsOf(id), ...(alsoRegisters[id] ?? [])]],
)

/** The kinds of documents by their rows in the form. */
export const documentKindWords: readonly (readonly [string, readonly string[]])[] = [
  ["rule", labelsOf("rules")],
  ["normativeDocument", labelsOf("normativeDocuments")],
]

const day = "年月日写全，如 2024-3-5"
const example = "示例，导入前请删除本行"

/** Columns of the registers of licences, penalties, coercion, fees and procurement, in the template's order. */
export const entryColumns = {
  register: {
    heading: "类别",
    kind: "choice",
    needed: true,
    also: ["登记簿", "事项类别"],
    choices: registerWords,
    says: "从列表中选，与年度报告表二的行一致",
    example: "行政许可",
  },
  on: {
    heading: "日期",
    kind: "day",
    also: ["决定日期", "处理决定日期", "收费日期", "缴费日期", "采购结果日期"],
    says: `作出决定、收到费用、公布采购结果之日；${day}。日期和月份填一项`,
    example: "2024-3-5",
  },
  month: { heading: "月份", kind: "month", also: ["年月", "统计月份"], says: "按月合计登记的填，如 2024-3。日期和月份填一项", example: "" },
  count: {
    heading: "件数",
    kind: "count",
    also: ["数量", "处理决定数量", "项目数量"],
    says: "按月登记的必填；逐条登记的是一件，可以不填",
    example: "1",
  },
  amount: {
    heading: "金额（万元）",
    kind: "amount",
    also: ["收费金额", "采购金额", "万元"],
    says: "收费和采购必填，最多六位小数；其他不填",
    example: "",
  },
  title: {
    heading: "名称",
    kind: "text",
    needed: true,
    most: 200,
    also: ["事项", "事项名称", "项目", "项目名称", "决定书文号"],
    says: "决定、收费或者采购项目的名称",
    example,
  },
  source: {
    heading: "来源",
    kind: "text",
    needed: true,
    most: 200,
    also: ["数据来源"],
    says: "数据从哪里来，如 行政审批系统3月报表",
    example: "行政审批系统",
  },
} as const satisfies Record<string, ListColumn>

/** Columns of the list of rules and normative documents, in the template's order. */
export const documentColumns = {
  kind: {
    heading: "类别",
    kind: "choice",
    needed: true,
    also: ["文件类别", "文件种类"],
    choices: documentKindWords,
    says: "从列表中选，与年度报告表二的行一致",
    example: "行政规范性文件",
  },
  title: { heading: "标题", kind: "text", needed: true, most: 200, also: ["名称", "文件名称", "文件标题"], says: "文件全称", example },
  documentNumber: {
    heading: "文号",
    kind: "text",
    most: 60,
    also: ["发文字号", "文件编号", "令号"],
    says: "如 某府规〔2024〕3号",
    example: "某府规〔2024〕3号",
  },
  madeOn: {
    heading: "制发日期",
    kind: "day",
    needed: true,
    also: ["印发日期", "公布日期", "成文日期"],
    says: `印发或者公布令之日；${day}`,
    example: "2024-3-5",
  },
  publishedOn: { heading: "公开日期", kind: "day", also: ["主动公开日期", "上网日期"], says: `主动公开之日；${day}`, example: "2024-3-6" },
  repealedOn: {
    heading: "废止日期",
    kind: "day",
    also: ["失效日期", "废止或者失效日期", "废止或失效日期"],
    says: `废止或者失效之日；${day}`,
    example: "",
  },
  repealedBy: { heading: "废止依据", kind: "text", most: 200, also: ["废止文件", "废止原因"], says: "由何文件废止，或者写 有效期满", example: "" },
} as const satisfies Record<string, ListColumn>

/** How often a duty has to be done, in the words of catalogues. */
export const dutyCycleWords: readonly (readonly [string, readonly string[]])[] = [
  ["on-change", ["形成或者变更后", "变更后公开", "及时公开", "及时", "按时限公开"]],
  ["monthly", ["每月", "按月", "月度"]],
  ["quarterly", ["每季度", "每季", "按季", "季度"]],
  ["yearly", ["每年", "按年", "年度"]],
  ["standing", ["长期公开", "长期", "常年公开"]],
]

/** Columns of a standard catalogue of local openness (基层政务公开标准化目录), in the template's order. */
export const dutyColumns = {
  field: {
    heading: "领域",
    kind: "text",
    needed: true,
    most: 100,
    also: ["试点领域", "业务领域"],
    says: "如 义务教育、社会救助",
    example: "义务教育",
  },
  matter: {
    heading: "公开事项",
    kind: "text",
    needed: true,
    most: 200,
    also: ["事项", "事项名称", "二级事项", "公开事项名称"],
    says: "如 招生管理",
    example,
  },
  content: {
    heading: "公开内容",
    kind: "text",
    needed: true,
    most: 1000,
    also: ["公开内容要素", "内容要素", "内容"],
    says: "要公开哪些要素",
    example: "招生计划、范围、条件",
  },
  basis: {
    heading: "公开依据",
    kind: "text",
    needed: true,
    most: 1000,
    also: ["依据"],
    says: "法律、法规、规章和文件名称",
    example: "政府信息公开条例",
  },
  timeLimit: {
    heading: "公开时限",
    kind: "text",
    needed: true,
    most: 200,
    also: ["时限"],
    says: "照目录原文填写",
    example: "信息形成或者变更之日起20个工作日内",
  },
  body: { heading: "公开主体", kind: "text", needed: true, most: 200, also: ["责任主体", "主体"], says: "由哪个机关公开", example: "某县教育局" },
  channel: {
    heading: "公开渠道",
    kind: "text",
    needed: true,
    most: 200,
    also: ["公开渠道和载体", "渠道", "公开渠道载体"],
    says: "多个渠道用顿号隔开",
    example: "政府网站",
  },
  audience: { heading: "公开对象", kind: "text", needed: true, most: 200, also: ["对象"], says: "全社会，或者写明特定群体", example: "全社会" },
  level: { heading: "公开层级", kind: "text", needed: true, most: 100, also: ["层级"], says: "县级、乡级", example: "县级" },
  cycle: {
    heading: "公开周期",
    kind: "choice",
    also: ["周期", "更新周期", "更新频率"],
    choices: dutyCycleWords,
    says: "从列表中选；不填按形成或者变更后公开计算",
    example: "形成或者变更后",
  },
  workingDays: {
    heading: "工作日数",
    kind: "count",
    also: ["时限工作日", "几个工作日内"],
    says: "形成或者变更后几个工作日内公开；不填按二十个（条例第二十六条）",
    example: "20",
  },
  yearDay: {
    heading: "每年截止",
    kind: "text",
    most: 10,
    also: ["截止月日", "每年截止日"],
    says: "每年公开一次的必填，如 3-31；其他不填",
    example: "",
  },
  ownerUnit: {
    heading: "责任部门",
    kind: "text",
    most: 100,
    also: ["责任科室", "责任单位", "承办部门"],
    says: "机关内部由谁负责",
    example: "办公室",
  },
  since: { heading: "起算日期", kind: "day", also: ["起始日期", "生效日期"], says: `从哪天起计算；${day}。不填从导入之日起`, example: "" },
} as const satisfies Record<string, ListColumn>

/** Columns of what a platform exports of an account's posts. */
export const postColumns = {
  title: {
    heading: "标题",
    kind: "text",
    needed: true,
    most: 5000,
    also: ["文章标题", "内容标题", "图文标题", "推文标题", "作品标题", "微博内容", "内容"],
    says: "推文标题；超过二百字的只留前二百字",
    example,
  },
  on: {
    heading: "日期",
    kind: "day",
    needed: true,
    also: ["发布日期", "发布时间", "发表时间", "发表日期", "推送时间", "推送日期", "群发时间"],
    says: `发布之日；${day}`,
    example: "2024-3-5",
  },
  reads: {
    heading: "阅读量",
    kind: "count",
    also: ["阅读数", "阅读次数", "总阅读次数", "阅读", "浏览量", "播放量"],
    says: "没有的不填",
    example: "120",
  },
  category: {
    heading: "分类",
    kind: "text",
    most: 40,
    also: ["类别", "栏目", "内容分类"],
    says: "如 政策解读、工作动态；没有的不填",
    example: "工作动态",
  },
} as const satisfies Record<string, ListColumn>

/** A column of {@link entryColumns}. */
export type EntryColumn = keyof typeof entryColumns
/** A column of {@link documentColumns}. */
export type DocumentColumn = keyof typeof documentColumns
/** A column of {@link dutyColumns}. */
export type DutyColumn = keyof typeof dutyColumns
/** A column of {@link postColumns}. */
export type PostColumn = keyof typeof postColumns

/** What stands in the template's row that shows how, so that it is known where it is left in. */
export const exampleTitle = example
