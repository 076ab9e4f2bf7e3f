import { agenciesInTree, filedFigures, type AgencyInTree, type ReportScope, type Tx } from "@gongkai/records"
import { exactDifference, placesOf, sharesOf, type Figures } from "@gongkai/report"
import { cellsOfForm } from "../report/asked.ts"
import { measured, type Measure, type MeasuredValue } from "./measures.ts"

/** What is to be compared. */
export interface ComparisonAsked {
  readonly measures: readonly Measure[]
  readonly from: number
  readonly to: number
  readonly scope: ReportScope
  /** Only these of the agency's tree; null for all. */
  readonly agencies: readonly string[] | null
}

/** One agency by one measure. */
export interface ComparedRow {
  readonly agencyId: string
  readonly agency: string
  readonly measure: string
  readonly values: readonly (MeasuredValue & { readonly year: number })[]
  /** Of the sum of all agencies in the last year; of cells of the agencies' own figures only. */
  readonly share: number | null
  /** The last year less the one before. */
  readonly change: number | null
  readonly changeRate: number | null
  /** Among those that have a value in the last year; equals share a place. */
  readonly place: number | null
}

/** An agency that filed nothing for some of the years. */
export interface NotFiled extends AgencyInTree {
  readonly years: readonly number[]
}

/** Agencies beside each other. Those without a figure in the last year are last, and have no place. */
export interface ComparedReports {
  readonly rows: readonly ComparedRow[]
  readonly missing: readonly NotFiled[]
}

type Row = Omit<ComparedRow, "share" | "place">

const rateOfChange = (before: number | null | undefined, change: number | null): number | null =>
  change === null || typeof before !== "number" || before === 0 ? null : Math.round((change / Math.abs(before)) * 10_000) / 10_000

/** （六）其他处理 as one row holds what the form of 2021 spreads over three: such cells of both editions are no change of each other. */
const apart = (measure: Measure, a: Figures | null, b: Figures | null): boolean =>
  measure.id.startsWith("requests.other.") && a?.has("requests.other.feeOverdue.total") !== b?.has("requests.other.feeOverdue.total")

const rowOf = ({ id, name }: AgencyInTree, measure: Measure, years: readonly number[], figuresIn: (year: number) => Figures | null): Row => {
  const values = years.map((year) => ({ year, ...measured(measure, figuresIn(year)) }))
  const [last, before] = [values.at(-1)?.value ?? null, values.at(-2)?.value]
  const [year = 0, yearBefore = 0] = years.toReversed()
  const none = last === null || typeof before !== "number" || apart(measure, figuresIn(year), figuresIn(yearBefore))
  const change = none ? null : exactDifference(last, before)
  return { agencyId: id, agency: name, measure: measure.id, values, change, changeRate: rateOfChange(before, change) }
}

/** Rows of one measure with their places and shares, in the order of the places. */
const ordered = (rows: readonly Row[], summed: boolean): readonly ComparedRow[] => {
  const last = rows.map(({ values }) => values.at(-1)?.value ?? null)
  const [places, shares] = [placesOf(last), sharesOf(last)]
  return rows
    .map((row, at) => ({ ...row, place: places[at] ?? null, share: summed ? (shares[at] ?? null) : null }))
    .toSorted((a, b) => (a.place ?? Number.POSITIVE_INFINITY) - (b.place ?? Number.POSITIVE_INFINITY) || (a.agencyId < b.agencyId ? -1 : 1))
}

/** Compares the agency and all below it by what each has filed; what an agency has not filed is missing, and never nought. */
export const compareFiled = async (
  tx: Tx,
  agencyId: string,
  { measures, from, to, scope, agencies: only }: ComparisonAsked,
): Promise<ComparedReports> => {
  const agencies = await agenciesInTree(tx, agencyId, only)
  const ids = agencies.map(({ id }) => id)
  const filed = new Map(
    (await filedFigures(tx, ids, { from, to, scope })).map(({ agencyId: of, year, form, figures }): [string, Figures] => [
      `${String(year)} ${of}`,
      new Map(cellsOfForm(form).map(({ id }, place) => [id, figures[place] ?? null])),
    ]),
  )
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at)
  const figuresIn = (of: string) => (year: number) => filed.get(`${String(year)} ${of}`) ?? null
  const rows = measures.flatMap((measure) =>
    // The figures of trees hold each other: they have no sum to be a share of.
    ordered(
      agencies.map((agency) => rowOf(agency, measure, years, figuresIn(agency.id))),
      measure.kind === "cell" && scope === "agency",
    ),
  )
  const missing = agencies.flatMap((agency) => {
    const without = years.filter((year) => figuresIn(agency.id)(year) === null)
    return without.length === 0 ? [] : [{ ...agency, years: without }]
  })
  return { rows, missing }
}
