import { exactSum } from "./exact.ts"
import type { Figures } from "./figures.ts"
import { disputeBlocks } from "./form/disputes.ts"
import { requestRows } from "./form/requests.ts"

/** Fewer cases than this say nothing in per cent: one case more or less would move the rate by more than three points. */
export const leastCasesOfRate = 30

/** A share of cases. */
export interface Rate {
  readonly id: string
  /** What it is, in Chinese. */
  readonly label: string
  /** Cells whose sum is the part, and cells whose sum is the whole. A cell that a report has not is left out of its sum. */
  readonly part: readonly string[]
  readonly whole: readonly string[]
}

const totals = (...rows: readonly string[]): readonly string[] => rows.map((row) => `requests.${row}.total`)
const refused = requestRows.map(({ id }) => id).filter((id) => id.startsWith("refused."))
const ended = disputeBlocks.flatMap(({ id }) => ["upheld", "corrected", "other"].map((column) => `disputes.${id}.${column}`))

/** The rates that reports are compared by. */
export const rates: readonly Rate[] = [
  { id: "rate.granted", label: "予以公开占办结的比例", part: totals("granted"), whole: totals("concluded") },
  { id: "rate.grantedInPart", label: "予以公开和部分公开占办结的比例", part: totals("granted", "partiallyGranted"), whole: totals("concluded") },
  { id: "rate.refused", label: "不予公开占办结的比例", part: totals(...refused), whole: totals("concluded") },
  { id: "rate.corrected", label: "复议诉讼结果纠正占审结的比例", part: ended.filter((id) => id.endsWith(".corrected")), whole: ended },
]

/** few: fewer cases than a rate needs; blank: a cell that it needs is blank. */
export type WhyNoRate = "few" | "blank"

/** A rate of one report: between 0 and 1, to four decimal places; null with the reason where there is none. */
export interface RateValue {
  readonly value: number | null
  /** The cases behind it; null where a cell is blank. */
  readonly cases: number | null
  readonly why: WhyNoRate | null
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000

/** A sum of cells; null where one is blank, or none of them is in the report. */
const sumOf = (cells: readonly string[], figures: Figures): number | null => {
  const found = cells.flatMap((id) => figures.get(id) ?? (figures.has(id) ? [null] : []))
  const values = found.filter((value) => value !== null)
  return found.length === 0 || values.length < found.length ? null : exactSum(values)
}

/** A rate as a report's figures give it. */
export const rateOf = ({ part, whole }: Pick<Rate, "part" | "whole">, figures: Figures): RateValue => {
  const [some, cases] = [sumOf(part, figures), sumOf(whole, figures)]
  if (some === null || cases === null) return { value: null, cases, why: "blank" }
  return cases < leastCasesOfRate ? { value: null, cases, why: "few" } : { value: round(some / cases), cases, why: null }
}

/** What each of several is of their sum, to four decimal places; null for what is missing, and for all where the sum is not above zero. */
export const sharesOf = (values: readonly (number | null)[]): readonly (number | null)[] => {
  const sum = exactSum(values.filter((value) => value !== null))
  return values.map((value) => (value === null || sum <= 0 ? null : round(value / sum)))
}

/** Places by size, the greatest first; equals share a place and the next one is left free: 1, 2, 2, 4. What is missing has none. */
export const placesOf = (values: readonly (number | null)[]): readonly (number | null)[] => {
  const sorted = values.filter((value) => value !== null).toSorted((a, b) => b - a)
  return values.map((value) => (value === null ? null : sorted.indexOf(value) + 1))
}
