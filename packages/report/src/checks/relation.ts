import { citationWords } from "@gongkai/law"
import { exactDifference, exactSum } from "../exact.ts"
import { finding, type Finding, type FindingCode } from "../finding.ts"
import type { Edition } from "../form/kinds.ts"
import { cellOf, columnName, rowName, tableNames } from "../form/names.ts"
import { editionOf, type Figure } from "../report.ts"
import type { FormCheck } from "./check.ts"

/** One side of an equation: the sum of its cells, all with the factor one. */
export interface Side {
  /** What the sum is called in a message. */
  readonly words: string
  readonly cells: readonly string[]
}

/** An equation between cells of one table. */
export interface Relation {
  /** The cell that the equation is known by: the printed total, or row 四. */
  readonly subject: string
  /** Whether its cells stand under or beside each other. */
  readonly along: "column" | "row"
  readonly left: Side
  readonly right: Side
}

/** A printed number; or null, a blank; or a sum of which some members are blank. Undefined: no such cell in this report. */
export type Operand = Figure | { readonly atLeast: number } | undefined

/** The printed part of a side, and how much of it is blank. */
export interface SideSum {
  /** Ids of the cells that exist in the report. */
  readonly cells: readonly string[]
  readonly printed: readonly number[]
  readonly sum: number
  readonly blanks: number
}

/** holds: all is printed and equal; broken: no numbers for the blanks satisfy it; open: some do, so it is not assessable. */
export interface Assessment {
  readonly verdict: "holds" | "broken" | "open"
  readonly left: SideSum
  readonly right: SideSum
}

const sumOf = (side: Side, operandOf: (id: string) => Operand): SideSum => {
  const cells: string[] = []
  const printed: number[] = []
  let blanks = 0
  for (const id of side.cells) {
    const operand = operandOf(id)
    if (operand === undefined) continue
    cells.push(id)
    if (typeof operand === "number") printed.push(operand)
    else {
      blanks += 1
      if (operand !== null) printed.push(operand.atLeast)
    }
  }
  return { cells, printed, sum: exactSum(printed), blanks }
}

/**
 * Judges an equation. A blank stands for any whole number from 0.
 * @param operandOf the operand of a cell id; undefined cells are no operands
 */
export const assess = (relation: Relation, operandOf: (id: string) => Operand): Assessment => {
  const [left, right] = [sumOf(relation.left, operandOf), sumOf(relation.right, operandOf)]
  const gap = exactDifference(right.sum, left.sum)
  if (left.blanks + right.blanks === 0) return { verdict: gap === 0 ? "holds" : "broken", left, right }
  const reachable = (gap >= 0 || right.blanks > 0) && (gap <= 0 || left.blanks > 0)
  return { verdict: reachable && Number.isInteger(gap) ? "open" : "broken", left, right }
}

/** Where the equation stands: `表三“总计”列`, `表三“一、…”行`, `表四“行政复议”栏`. */
export const placeOf = (relation: Relation, edition: Edition | null): string => {
  const cell = cellOf(relation.subject, edition)
  if (cell === undefined) return relation.subject
  const table = tableNames[cell.table]
  if (relation.along === "column") return `${table}${columnName(cell.column)}列`
  return `${table}${rowName(cell.row)}${cell.table === "disputes" ? "栏" : "行"}`
}

const sumWords = (side: Side, of: SideSum): string => {
  const terms = of.printed.filter((value) => value !== 0)
  const notes = [...(terms.length > 1 && terms.length < 9 ? [terms.join("＋")] : []), ...(of.blanks > 0 ? [`${String(of.blanks)} 格空白`] : [])]
  return `${side.words}${of.blanks > 0 ? "至少" : ""}为 ${String(of.sum)}${notes.length > 0 ? `（${notes.join("，")}）` : ""}`
}

const detailOf = (of: Assessment, cites: string) => ({
  cells: [...of.left.cells, ...of.right.cells],
  expected: of.left.sum,
  found: of.right.sum,
  cites,
})

/** The error finding for a broken equation; `expected` is the left side's printed sum, `found` the right's. */
export const brokenFinding = (code: FindingCode, relation: Relation, of: Assessment, edition: Edition | null, cites: string): Finding => {
  const gap = Math.abs(exactDifference(of.right.sum, of.left.sum))
  const message = `${placeOf(relation, edition)}：${sumWords(relation.left, of.left)}，${sumWords(relation.right, of.right)}，相差 ${String(gap)}。`
  return finding(code, relation.subject, message, detailOf(of, cites))
}

/** The warning for an equation that stands open, and would be broken with its blanks as zeros; null where it would hold. */
export const blankFinding = (code: FindingCode, relation: Relation, of: Assessment, edition: Edition | null, cites: string): Finding | null => {
  if (of.verdict !== "open" || of.left.sum === of.right.sum) return null
  const blanks = String(of.left.blanks + of.right.blanks)
  const message = `${placeOf(relation, edition)}：有 ${blanks} 格空白；若空白为零，${relation.left.words}为 ${String(of.left.sum)}，${relation.right.words}为 ${String(of.right.sum)}，勾稽关系不成立。`
  return finding("relation.ifBlankIsZero", `${code.replace("relation.", "")}:${relation.subject}`, message, detailOf(of, cites))
}

/** A check that is a family of equations. */
export interface RelationCheck extends FormCheck {
  readonly table: "requests" | "disputes"
  readonly relations: readonly Relation[]
}

/**
 * Makes the check of a family of equations: an error for each that is broken.
 * @param family its code, words, source and equations
 */
export const relationCheck = (family: Omit<RelationCheck, "apply">): RelationCheck => ({
  ...family,
  apply(report, figures) {
    if (report[family.table] === null) return []
    const edition = editionOf(report, family.table)
    return family.relations.flatMap((relation) => {
      const of = assess(relation, (id) => figures.get(id))
      return of.verdict === "broken" ? [brokenFinding(family.id, relation, of, edition, citationWords(family.cites(edition ?? "2021")))] : []
    })
  },
})
