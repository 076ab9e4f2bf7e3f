import { agencyOf, partsOfTree, partsWithFigures, standingReport, type PartOfTree, type Tx } from "@gongkai/records"
import { exactSum } from "@gongkai/report"
import { cellsOfForm, type ReportAsked } from "./asked.ts"
import { computeFigures } from "./compute.ts"
import type { ReportPart } from "./parts.ts"

type Figures = readonly (number | null)[]

/** A cell of a sum. */
export interface SummedFigure {
  readonly cell: string
  /** Null only where nobody prints a number. */
  readonly sum: number | null
  /** How many parts print a number, and how many of those in the sum do not. */
  readonly printed: number
  readonly blanks: number
}

/** A tree's figures: whose are in, whose are missing, and every cell, totals included, summed as a column of its own. */
export interface TreeSum {
  readonly parts: readonly ReportPart[]
  /** Of those parts that are in the sum, in the order of the form. */
  readonly figures: readonly { readonly part: ReportPart; readonly figures: Figures }[]
  readonly cells: readonly SummedFigure[]
}

const whyOut = ({ state, form }: PartOfTree, asked: ReportAsked): ReportPart["why"] => {
  if (state === null) return "missing"
  if (state === "returned") return "returned"
  return form === asked.form ? null : "other-form"
}

const partOf = (below: PartOfTree, asked: ReportAsked): ReportPart => {
  const { agencyId, name, reportId, round, scope, state } = below
  const why = whyOut(below, asked)
  return { agencyId, name, own: false, in: why === null, why, reportId, round, scope, state }
}

const ownPart = async (tx: Tx, agencyId: string, asked: ReportAsked): Promise<{ readonly part: ReportPart; readonly filed: Figures | null }> => {
  const agency = await agencyOf(tx, agencyId)
  const filed = await standingReport(tx, agencyId, { year: asked.year, scope: "agency" }, "latest")
  const common = { agencyId, name: agency?.name ?? agencyId, own: true }
  if (filed === null) return { part: { ...common, in: true, why: null, reportId: null, round: null, scope: null, state: null }, filed: null }
  const why = filed.form === asked.form ? null : "other-form"
  const { reportId, round, scope, state } = filed
  return { part: { ...common, in: why === null, why, reportId, round, scope, state }, filed: filed.figures }
}

/**
 * The figures of the own part: as filed, else as the records give them. Asked for apart, for counting takes longer than
 * saying who is in a sum.
 */
const ownFigures = async (tx: Tx, agencyId: string, asked: ReportAsked, filed: Figures | null): Promise<Figures> => {
  if (filed !== null) return filed
  const byCell = new Map((await computeFigures(tx, agencyId, asked)).map(({ cell, value }) => [cell, value]))
  return cellsOfForm(asked.form).map(({ id }) => byCell.get(id) ?? null)
}

/**
 * Sums cell by cell. Whole numbers are added as they come; what has decimal places is put aside and added as on paper.
 * @param all of each part, in the form's order of cells
 */
const sumFigures = (cells: readonly string[], all: readonly Figures[]): readonly SummedFigure[] => {
  const sums = new Float64Array(cells.length)
  const printed = new Int32Array(cells.length)
  const fractions = new Map<number, number[]>()
  for (const figures of all) {
    for (let place = 0; place < cells.length; place++) {
      const value = figures[place] ?? null
      if (value === null) continue
      printed[place] = (printed[place] ?? 0) + 1
      if (Number.isInteger(value)) sums[place] = (sums[place] ?? 0) + value
      else fractions.set(place, [...(fractions.get(place) ?? []), value])
    }
  }
  return cells.map((cell, place) => {
    const count = printed[place] ?? 0
    const sum = exactSum([sums[place] ?? 0, ...(fractions.get(place) ?? [])])
    return { cell, sum: count === 0 ? null : sum, printed: count, blanks: all.length - count }
  })
}

/** Sums an agency's tree for a year: its own figures and what those directly below it have sent up. */
export const sumTree = async (tx: Tx, agencyId: string, asked: ReportAsked): Promise<TreeSum> => {
  const { part, filed } = await ownPart(tx, agencyId, asked)
  const own = part.in ? await ownFigures(tx, agencyId, asked, filed) : null
  const kept: ReportPart = own !== null && filed === null ? { ...part, figures: own } : part
  const below = await partsWithFigures(tx, agencyId, asked.year)
  const parts = below.map((one) => ({ part: partOf(one, asked), figures: one.figures }))
  const figures = [{ part: kept, figures: own }, ...parts].flatMap((one) =>
    one.part.in && one.figures !== null ? [{ part: one.part, figures: one.figures }] : [],
  )
  const cells = sumFigures(
    cellsOfForm(asked.form).map(({ id }) => id),
    figures.map((one) => one.figures),
  )
  return { parts: [kept, ...parts.map((one) => one.part)], figures, cells }
}

/** Who is in a sum and who is missing, without the figures. */
export const partsNow = async (tx: Tx, agencyId: string, asked: ReportAsked): Promise<readonly ReportPart[]> => {
  const { part } = await ownPart(tx, agencyId, asked)
  return [part, ...(await partsOfTree(tx, agencyId, asked.year)).map((one) => partOf(one, asked))]
}

/** A tree's sum as it would be now, without a report: who is in it, and every cell. */
export const rollUpOf = async (tx: Tx, agencyId: string, asked: ReportAsked) => {
  const { parts, cells } = await sumTree(tx, agencyId, asked)
  const counted = parts.filter((part) => part.in).length
  return { ...asked, parts, in: counted, missing: parts.length - counted, cells }
}
