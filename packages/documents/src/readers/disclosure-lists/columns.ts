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

/** A column of {@link entryColumns}. */
export type EntryColumn = keyof typeof entryColumns
/** A column of {@link documentColumns}. */
export type DocumentColumn = keyof typeof documentColumns

/** What stands in the template's row that shows how, so that it is known where it is left in. */
export const exampleTitle = example
