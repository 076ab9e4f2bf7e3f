import { cellName, cellsById, rateOf, rates, type Figures, type WhyNoRate } from "@gongkai/report"

/** What reports are compared by: a cell of the form, or a rate. */
export interface Measure {
  readonly id: string
  readonly label: string
  readonly kind: "cell" | "rate"
  readonly unit: string | null
}

/** not-filed: nothing stands for that year; no-such-cell: that edition has it not; few, blank: as a rate says. */
export type WhyNoValue = "not-filed" | "no-such-cell" | WhyNoRate

/** A figure of a year; null with the reason, for missing is not zero. */
export interface MeasuredValue {
  readonly value: number | null
  readonly why: WhyNoValue | null
  /** Of a rate: the cases behind it. */
  readonly cases: number | null
}

/** The measure of an id; null where there is none. */
export const measureOf = (id: string): Measure | null => {
  const rate = rates.find((one) => one.id === id)
  if (rate !== undefined) return { id, label: rate.label, kind: "rate", unit: null }
  const cell = cellsById.get(id)
  return cell === undefined ? null : { id, label: cellName(id), kind: "cell", unit: cell.unit }
}

/** What a report's figures say by a measure; null figures: nothing was filed. */
export const measured = ({ id }: Measure, figures: Figures | null): MeasuredValue => {
  if (figures === null) return { value: null, why: "not-filed", cases: null }
  const rate = rates.find((one) => one.id === id)
  if (rate !== undefined) return rateOf(rate, figures)
  const value = figures.get(id)
  return value === undefined ? { value: null, why: "no-such-cell", cases: null } : { value, why: value === null ? "blank" : null, cases: null }
}
