import type { Day, LawContext } from "@gongkai/law"
import {
  dueGroups,
  filedCounts,
  idsOnBoard,
  linesOfBoard,
  type AgencyOnBoard,
  type BoardNarrowed,
  type BoardState,
  type BoardYear,
  type DueGroup,
  type FiledCount,
  type GroupDeadline,
  type Page,
  type Paging,
  type Tx,
} from "@gongkai/records"
import { deadlineOf } from "./deadline.ts"

/** How many agencies stand where in a year. */
export type BoardCounts = Record<BoardState | "late", number> & { readonly year: number }

/** A tree's agencies by years. */
export interface ReportBoard extends Page<AgencyOnBoard & { readonly years: readonly BoardYear[] }> {
  readonly agencies: number
  readonly counts: readonly BoardCounts[]
}

/** Which years are wanted, and which lines of them; state and lateness are looked for in the year named. */
export interface BoardWanted extends BoardNarrowed {
  readonly from: number
  readonly to: number
}

const noCounts = (year: number): BoardCounts => ({ year, late: 0, awaited: 0, missing: 0, submitted: 0, returned: 0, cleared: 0, published: 0 })

const keyOf = ({ kind, ownDay, superiorDay }: DueGroup, year: number): string => JSON.stringify([kind, ownDay, superiorDay, year])

/** Of each year: those that filed by where it stands, and of each group those that did not. */
const countsOf = (
  years: readonly number[],
  groups: readonly (DueGroup & { readonly agencies: number })[],
  deadlines: readonly GroupDeadline[],
  filed: readonly FiledCount[],
  today: Day,
): readonly BoardCounts[] => {
  const counts = new Map(years.map((year) => [year, noCounts(year)]))
  const last = new Map(deadlines.map((one) => [keyOf(one, one.year), one.deadline]))
  const add = (year: number, state: BoardState, on: Day, deadline: Day | undefined, count: number): void => {
    const of = counts.get(year)
    if (of === undefined || deadline === undefined) return
    of[state] += count
    if (on > deadline) of.late += count
  }
  const open = new Map<string, { readonly year: number; agencies: number }>()
  for (const group of groups) for (const year of years) open.set(keyOf(group, year), { year, agencies: group.agencies })
  for (const one of filed) {
    const key = keyOf(one, one.year)
    add(one.year, one.state, one.filedOn, last.get(key), one.count)
    const rest = open.get(key)
    if (rest !== undefined) rest.agencies -= one.count
  }
  for (const [key, { year, agencies }] of open) {
    const deadline = last.get(key)
    add(year, deadline !== undefined && today > deadline ? "missing" : "awaited", today, deadline, agencies)
  }
  return [...counts.values()]
}

/** The board of an agency's tree, itself included: counts of the whole of it, and a page of its lines. */
export const reportBoard = async (
  tx: Tx,
  agencyId: string,
  { from, to, ...narrowed }: BoardWanted,
  paging: Paging,
  { today, law }: { readonly today: Day; readonly law: LawContext },
): Promise<ReportBoard> => {
  const years = Array.from({ length: to - from + 1 }, (_, nth) => from + nth)
  const groups = await dueGroups(tx, agencyId)
  const deadlines = groups.flatMap(({ kind, ownDay, superiorDay }) =>
    years.map((year) => {
      const group = { kind, ownDay, superiorDay }
      return { ...group, year, deadline: deadlineOf(group, year, null, today, law).day }
    }),
  )
  const counts = countsOf(years, groups, deadlines, await filedCounts(tx, agencyId, from, to), today)
  const found = await idsOnBoard(tx, agencyId, { ...narrowed, deadlines, today }, paging)
  const ids = found.slice(0, paging.limit)
  const items = await linesOfBoard(tx, ids, { deadlines, today })
  const agencies = groups.reduce((sum, group) => sum + group.agencies, 0)
  return { agencies, counts, items, next: found.length > paging.limit ? (ids.at(-1) ?? null) : null }
}
