import { few, serialisations } from "../carriers/index.ts"
import { htmlBlank } from "../carriers/html-pages.ts"
import { pipes } from "../carriers/pipes.ts"
import { tab } from "../carriers/tab.ts"
import { cell, resolved, type Grid } from "../grid.ts"
import { across, type Layout } from "../layout.ts"
import type { Random } from "../random.ts"
import type { Wording } from "../tables.ts"

const digit = /^(\d)\./
const bracketed = /^（([一二三四五六七八])）/

/** Ways to number labels. */
export const numberings: readonly Wording[] = [
  (label) => label.replace(digit, "$1. "),
  (label) => label.replace(digit, "$1、").replace(bracketed, "($1)"),
  (label) => label.replace(digit, "$1．").replace(bracketed, "( $1 )"),
  (label) => label.replace(digit, "$1. ").replace(bracketed, "（ $1 ）"),
  (label) => label.replace(digit, "（$1）").replace(bracketed, "($1) "),
]

/** Pattern 16: numbers before the labels in every style. */
const numbered: readonly Layout[] = across(
  { name: "numbering", covers: [16], set: (_source, random) => ({ doc: { say: random.pick(numberings) } }) },
  serialisations,
)

const misprints: readonly (readonly [label: string, printed: string])[] = [
  ["2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开"],
  ["本年废止件数", "本年度止件数"],
  ["1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "1.逾期不补正"],
  ["2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "2.逾期未缴费"],
  ["（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "（二）部分公开"],
  ["5.要求行政机关确认或重新出具已获取信息", "5.要求行政机关确认或重新出具已获取的信息"],
  ["2.没有现成信息需要另行制作", "2.没有现成信息需另行制作"],
  ["3.危及“三安全一稳定”", "3.危及三安全一稳定"],
  ["四、结转下年度继续办理", "四、结转下一年度继续办理"],
  ["三、本年度办理结果", "三、本年办理结果"],
  ["8.属于行政查询事项", "8.属于行政查询事顶"],
  ["社会公益组织", "社会公益团体"],
  ["未经复议直接起诉", "未经复议直接诉讼"],
]

/** Some of the misprints, those that the seed draws. */
export const misprinted = (random: Random): Wording => {
  const chosen = new Map(misprints.filter(() => random.chance(0.6)))
  return (label) => chosen.get(label) ?? label
}

/** Pattern 18: slips of the pen and shortened labels. */
const typos: readonly Layout[] = across(
  { name: "typos", covers: [18], set: (_source, random) => ({ doc: { say: misprinted(random) } }) },
  serialisations,
)

const columnLabels = /^(?:商业企业|科研机构|社会公益组织|法律服务机构|结果维持|结果纠正|其他结果|尚未审结)$/
/** Column labels with a space in the middle. */
export const spacedHead: Wording = (label) => (columnLabels.test(label) ? `${label.slice(0, 2)} ${label.slice(2)}` : label)
const cutHead: Wording = (label) =>
  ({ 社会公益组织: "社会公益", 法律服务机构: "法律服务", 本年处理决定数量: "本年处理决定", "本年收费金额（单位：万元）": "本年收费金额" })[label] ??
  label

/** A space wherever a narrow cell broke its label. */
const spacedLabel: Wording = (label) => (label.length > 6 ? label.replace(/(.{5})(?=.)/gu, "$1 ") : label)

/** Heads over two rows: 企业 and 机构 stand in a row of their own. */
const twoRows = (grid: Grid): Grid =>
  resolved(grid).flatMap((row) =>
    row.some((one) => one.role === "value") || !row.some((one) => columnLabels.test(one.text))
      ? [row]
      : [
          row.map((one) => (columnLabels.test(one.text) ? cell(one.role, one.text.slice(0, 2)) : one)),
          row.map((one) => cell(one.role, columnLabels.test(one.text) ? one.text.slice(2) : "")),
        ],
  )

/** Pattern 12: header words wrapped by a space, over rows, or cut short. */
const heads: readonly Layout[] = [
  ...across({ name: "head-spaced", covers: [12], set: () => ({ doc: { say: spacedHead } }) }, serialisations),
  ...across({ name: "head-cut", covers: [12], set: () => ({ doc: { say: cutHead } }) }, serialisations),
  ...across({ name: "head-two-rows", covers: [12, 13], set: () => ({ doc: { redraw: twoRows } }) }, [tab, pipes, htmlBlank]),
]

/** Patterns 12, 18: labels that wrapped in their cells, with a space for each break. */
const labels: readonly Layout[] = across({ name: "label-spaced", covers: [12, 18], set: () => ({ doc: { say: spacedLabel } }) }, serialisations)

/** Pattern 20: a sentence between the heading and the table. */
const notes: readonly Layout[] = across(
  {
    name: "note-before-table",
    covers: [20],
    set: (source, random) => ({
      doc: {
        notes: {
          disclosure: random.pick([`${source.agency.self}主动公开政府信息的数量见下表。`, "（统计范围：本机关）"]),
          requests: random.pick([
            `${source.year}年度，${source.agency.self}收到和处理政府信息公开申请的情况如下：`,
            "收到和处理政府信息公开申请情况具体如下表（单位：件）：",
          ]),
          disputes: `${source.year}年度行政复议、行政诉讼情况如下：`,
        },
      },
    }),
  },
  few,
)

/** Labels and heads in other words. */
export const wordings: readonly Layout[] = [...numbered, ...typos, ...heads, ...labels, ...notes]
