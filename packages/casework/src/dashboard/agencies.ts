import { talliesByAgency, type Page, type Paging, type Tx } from "@gongkai/records"
import { figuresOf, type DashboardFigures } from "./figures.ts"
import type { Looker } from "./look.ts"
import { dashboardPeriod, type DashboardPart } from "./period.ts"

/** An agency's line of a superior's dashboard. */
export interface DashboardLine extends Pick<DashboardFigures, "received" | "concluded" | "inTime" | "late" | "onTimeRate" | "correctedRate"> {
  readonly agencyId: string
  readonly agencyName: string
  readonly median: number | null
  readonly p90: number | null
  readonly disputes: number
  readonly corrected: number
  readonly published: number
  readonly open: number
  readonly overdue: number
  readonly tickets: number
  /** As the agency counted last; null where it never did. */
  readonly dutiesLate: number | null
}

/** The agencies of a tree, itself included, each with its numbers; a page at a time. */
export const dashboardLines = async (
  tx: Tx,
  { year, part }: { readonly year: number; readonly part: DashboardPart },
  { agencyId, today }: Pick<Looker, "agencyId" | "today">,
  paging: Paging,
): Promise<Page<DashboardLine>> => {
  const { items, next } = await talliesByAgency(tx, agencyId, dashboardPeriod(year, part), today, paging)
  return {
    next,
    items: items.map(({ tallies, counted, ...agency }) => {
      const { received, concluded, inTime, late, onTimeRate, correctedRate, days, reconsideration, litigation, publications } = figuresOf(tallies)
      return {
        ...agency,
        ...{ received, concluded, inTime, late, onTimeRate, correctedRate, median: days.median, p90: days.p90 },
        disputes: reconsideration.accepted + litigation.accepted,
        corrected: reconsideration.corrected + litigation.corrected,
        published: publications.reduce((sum, { count }) => sum + count, 0),
        dutiesLate: counted["duty.late"] ?? null,
      }
    }),
  }
}
