import { day, type Day } from "@gongkai/law"
import type { FaultKind, Tx, YearDays } from "@gongkai/records"

/** A record that is at fault. */
export interface Fault {
  readonly kind: FaultKind
  readonly recordId: string
}

/** What a measure counted. */
export interface Measured {
  readonly counted: number
  readonly faults: readonly Fault[]
}

/** Whose year is measured, on which day. */
export interface Measuring {
  readonly tx: Tx
  /** Measures ask as this agency. */
  readonly agencyId: string
  readonly year: number
  readonly today: Day
}

/** A year as far as it is over. */
export const daysOf = ({ year, today }: Pick<Measuring, "year" | "today">): YearDays => {
  const next = day(`${String(year + 1)}-01-01`)
  return { from: day(`${String(year)}-01-01`), before: today < next ? today : next }
}

/** Faults of one kind, each record once. */
export const faultsOfKind = (kind: FaultKind, ids: Iterable<string>): readonly Fault[] => [...new Set(ids)].map((recordId) => ({ kind, recordId }))
