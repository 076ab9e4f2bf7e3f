import type { Figures } from "../figures.ts"
import { disputeBlocks } from "../form/disputes.ts"
import { requestRows } from "../form/requests.ts"

/** What a sentence can state a number of. */
export interface Target {
  readonly id: string
  /** What the tables call it, for messages. */
  readonly label: string
  /** Sums of cells that the words may mean; the first is the plain meaning. */
  readonly means: readonly (readonly string[])[]
  /** An outcome is compared only where the whole it is part of is understood. */
  readonly isOutcome: boolean
}

const totals = (...rows: string[]): string[] => rows.map((row) => `requests.${row}.total`)
const group = (prefix: string): string[] => totals(...requestRows.map(({ id }) => id).filter((id) => id.startsWith(`${prefix}.`)))
const target = (id: string, label: string, means: readonly (readonly string[])[], isOutcome = false): Target => ({ id, label, means, isOutcome })
const requestOutcome = (id: string, label: string, cells: readonly string[]): Target =>
  target(`requests.${id}`, `表三${label}“总计”列`, [cells], true)

const received = totals("received")
const pending = totals("received", "carriedIn")

/** Everything that the check of the prose knows how to compare, with the cells it stands for. */
export const targets = {
  received: target("requests.received.total", "表三“一、本年新收政府信息公开申请数量”行“总计”列", [received, pending]),
  accepted: target("requests.received.total", "表三“一、本年新收政府信息公开申请数量”行“总计”列", [received, pending, totals("concluded")]),
  concluded: target("requests.concluded.total", "表三“（七）总计”行“总计”列", [totals("concluded"), received, pending]),
  carriedIn: target("requests.carriedIn.total", "表三“二、上年结转政府信息公开申请数量”行“总计”列", [totals("carriedIn")]),
  carriedOut: target("requests.carriedOut.total", "表三“四、结转下年度继续办理”行“总计”列", [totals("carriedOut")]),
  granted: requestOutcome("granted.total", "“（一）予以公开”行", totals("granted")),
  partiallyGranted: requestOutcome("partiallyGranted.total", "“（二）部分公开”行", totals("partiallyGranted")),
  refused: requestOutcome("refused", "“（三）不予公开”各行", group("refused")),
  unavailable: requestOutcome("unavailable", "“（四）无法提供”各行", group("unavailable")),
  notProcessed: requestOutcome("notProcessed", "“（五）不予处理”各行", group("notProcessed")),
  other: requestOutcome("other", "“（六）其他处理”各行", group("other")),
  reconsideration: target("disputes.reconsideration.total", "表四“行政复议”栏“总计”", [["disputes.reconsideration.total"]]),
  litigation: target("disputes.litigation", "表四“行政诉讼”两栏“总计”", [
    disputeBlocks.filter(({ id }) => id !== "reconsideration").map(({ id }) => `disputes.${id}.total`),
  ]),
  normativeIssued: target("disclosure.normativeDocuments.issued", "表二“规范性文件”行制发件数", [
    ["disclosure.normativeDocuments.issued", "disclosure.normativeDocuments.made"],
  ]),
  normativeRepealed: target("disclosure.normativeDocuments.repealed", "表二“行政规范性文件”行“本年废止件数”列", [
    ["disclosure.normativeDocuments.repealed"],
  ]),
  normativeInForce: target("disclosure.normativeDocuments.inForce", "表二“行政规范性文件”行“现行有效件数”列", [
    ["disclosure.normativeDocuments.inForce"],
  ]),
  licensing: target("disclosure.licensing.decisions", "表二“行政许可”行处理决定数量", [["disclosure.licensing.decisions"]]),
  penalties: target("disclosure.penalties.decisions", "表二“行政处罚”行处理决定数量", [["disclosure.penalties.decisions"]]),
  coercion: target("disclosure.coercion.decisions", "表二“行政强制”行处理决定数量", [["disclosure.coercion.decisions"]]),
  fees: target("disclosure.fees.amount", "表二“行政事业性收费”行“本年收费金额”列", [["disclosure.fees.amount"]]),
} as const satisfies Record<string, Target>

/** A key of {@link targets}. */
export type TargetId = keyof typeof targets

/**
 * The values that a target may have in a report.
 * @returns one for each of its meanings, in their order; null where a cell is blank or the report has no such cell
 */
export const valuesOf = (of: Target, figures: Figures): readonly number[] | null => {
  const sums: number[] = []
  for (const cells of of.means) {
    const present = cells.filter((id) => figures.has(id))
    const printed = present.map((id) => figures.get(id) ?? null).filter((figure) => figure !== null)
    if (present.length === 0 || printed.length < present.length) return null
    sums.push(printed.reduce((sum, figure) => sum + figure, 0))
  }
  return sums
}
