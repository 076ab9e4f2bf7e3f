import { citationWords } from "@gongkai/law"
import { assess, brokenFinding, type Operand } from "../checks/relation.ts"
import { relationChecks } from "../checks/relations.ts"
import { exactSum } from "../exact.ts"
import { figuresOf, type Figures } from "../figures.ts"
import type { Finding } from "../finding.ts"
import { formCells } from "../form/form.ts"
import type { Edition, TableId } from "../form/kinds.ts"
import type { Figure, Report } from "../report.ts"

/** One cell summed over the reports that have its table. */
export interface SummedCell {
  readonly id: string
  /** Sum of the printed numbers, exact to four decimal places; null where none is printed. */
  readonly sum: Figure
  /** How many reports print a number. */
  readonly printed: number
  /** Names of the reports whose cell is blank; the sum is complete where there are none. */
  readonly blankAt: readonly string[]
}

/** One table of the roll-up. */
export interface SummedTable {
  /** The edition that was summed; null where no report has the table. */
  readonly edition: Edition | null
  /** Names of the reports in the sum. */
  readonly from: readonly string[]
  /** Reports that are not in the sum, and why: no such table, or one on another edition of the form. */
  readonly leftOut: readonly { readonly name: string; readonly reason: "absent" | "otherEdition" }[]
  readonly cells: readonly SummedCell[]
}

/** Many reports as one. The `total` column is summed as a column of its own; `findings` tells where it is not the sum of its parts. */
export interface RollUp {
  readonly ok: true
  /** What the reports are called below, in the order given: the agency, with the year where years are mixed. */
  readonly names: readonly string[]
  /** Statistical years, ascending; more than one means that years were added up. */
  readonly years: readonly number[]
  /** Names of reports that are roll-ups themselves (scope `tree`): their members must not be among the others. */
  readonly trees: readonly string[]
  readonly tables: Readonly<Record<TableId, SummedTable>>
  /** Relations that the sums break; a sum with blanks counts as "at least". */
  readonly findings: readonly Finding[]
}

/** The refusal to add one agency's year up twice. */
export interface DuplicateReports {
  readonly ok: false
  readonly code: "ROLLUP_DUPLICATE"
  /** Places in the list given, from 0. */
  readonly duplicates: readonly { readonly agency: string; readonly year: number | null; readonly at: readonly number[] }[]
}

interface Member {
  readonly name: string
  readonly report: Report
  readonly figures: Figures
}

const duplicatesOf = (reports: readonly Report[]): DuplicateReports["duplicates"] => {
  const seen = new Map<string, { agency: string; year: number | null; at: number[] }>()
  for (const [index, { agency, year }] of reports.entries()) {
    if (agency === null) continue
    const key = `${agency}\n${String(year)}`
    const entry = seen.get(key)
    if (entry === undefined) seen.set(key, { agency, year, at: [index] })
    else entry.at.push(index)
  }
  return [...seen.values()].filter(({ at }) => at.length > 1)
}

/** Table 4 is the same in both editions; the others are told by the report. */
const editionIn = ({ report }: Member, table: TableId): Edition | null => (table === "disputes" ? "2021" : report.forms[table])

/** The edition that most reports use; the newer one where they are even. */
const prevailing = (members: readonly Member[], table: TableId): Edition | null => {
  const using = (edition: Edition): number => members.filter((member) => editionIn(member, table) === edition).length
  if (using("2019") + using("2021") === 0) return null
  return using("2019") > using("2021") ? "2019" : "2021"
}

const sumCell = (id: string, members: readonly Member[]): SummedCell[] => {
  const having = members.filter(({ figures }) => figures.has(id))
  if (having.length === 0) return []
  const printed = having.map(({ figures }) => figures.get(id) ?? null).filter((figure) => figure !== null)
  const blankAt = having.filter(({ figures }) => figures.get(id) === null).map(({ name }) => name)
  return [{ id, sum: printed.length === 0 ? null : exactSum(printed), printed: printed.length, blankAt }]
}

const sumTable = (table: TableId, members: readonly Member[]): SummedTable => {
  const present = members.filter(({ report }) => report[table] !== null)
  const edition = prevailing(present, table)
  const from = present.filter((member) => edition !== null && editionIn(member, table) === edition)
  const leftOut = members
    .filter((member) => !from.includes(member))
    .map((member) => ({ name: member.name, reason: present.includes(member) ? ("otherEdition" as const) : ("absent" as const) }))
  const cells = edition === null ? [] : formCells(edition, table).flatMap((cell) => sumCell(cell.id, from))
  return { edition, from: from.map(({ name }) => name), leftOut, cells }
}

const relationFindings = (tables: RollUp["tables"]): Finding[] => {
  const cells = new Map(Object.values(tables).flatMap((table) => table.cells.map((cell) => [cell.id, cell])))
  const operandOf = (id: string): Operand => {
    const cell = cells.get(id)
    if (cell === undefined || cell.blankAt.length === 0) return cell?.sum
    return cell.sum === null ? null : { atLeast: cell.sum }
  }
  return relationChecks.flatMap((family) => {
    const { edition, cells: summed } = tables[family.table]
    if (summed.length === 0) return []
    return family.relations.flatMap((relation) => {
      const of = assess(relation, operandOf)
      return of.verdict === "broken" ? [brokenFinding(family.id, relation, of, edition, citationWords(family.cites(edition ?? "2021")))] : []
    })
  })
}

/**
 * Adds many reports up, cell by cell: parts with parts and totals with totals, never one into the other.
 * A blank makes a sum incomplete and is named; it is not a zero.
 * @param reports of different agencies, as a rule for one year; a report without an agency is named by its title or its place in the list
 * @returns the refusal where one agency's year is given twice
 */
export const rollUp = (reports: readonly Report[]): RollUp | DuplicateReports => {
  const duplicates = duplicatesOf(reports)
  if (duplicates.length > 0) return { ok: false, code: "ROLLUP_DUPLICATE", duplicates }
  const years = [...new Set(reports.map(({ year }) => year).filter((year) => year !== null))].sort((a, b) => a - b)
  const members = reports.map((report, index): Member => {
    const name = report.agency ?? report.title ?? `第 ${String(index + 1)} 份报告`
    return {
      name: years.length > 1 ? `${name}（${report.year === null ? "年度不明" : String(report.year)}）` : name,
      report,
      figures: figuresOf(report),
    }
  })
  const sums = { disclosure: sumTable("disclosure", members), requests: sumTable("requests", members), disputes: sumTable("disputes", members) }
  return {
    ok: true,
    names: members.map(({ name }) => name),
    years,
    trees: members.filter(({ report }) => report.scope === "tree").map(({ name }) => name),
    tables: sums,
    findings: relationFindings(sums),
  }
}
