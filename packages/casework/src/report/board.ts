import type { Day, LawContext } from "@gongkai/law"
import {
  agenciesOnBoard,
  filedOnBoard,
  type AgencyOnBoard,
  type FiledOnBoard,
  type Page,
  type Paging,
  type ReportScope,
  type Tx,
} from "@gongkai/records"
import { deadlineOf } from "./deadline.ts"

/** Where the report of an agency and year stands as its superiors see it. */
export const boardStates = ["awaited", "missing", "submitted", "returned", "cleared", "published"] as const
/** One of {@link boardStates}. */
export type BoardState = (typeof boardStates)[number]

/** An agency's year on the board. */
export interface BoardYear {
  readonly year: number
  readonly state: BoardState
  /** Filed after the last day, or not filed with it past. */
  readonly late: boolean
  readonly deadline: Day
  readonly filedOn: Day | null
  readonly clearedOn: Day | null
  readonly publishedOn: Day | null
  readonly reportId: string | null
  readonly round: number | null
  readonly scope: ReportScope | null
}

/** What of a board is wanted. A state is looked for in the year named, in any year where none is. */
export interface BoardAsked {
  readonly from: number
  readonly to: number
  readonly year: number | null
  readonly state: BoardState | null
  readonly late: boolean | null
}

/** How many agencies stand where in a year. */
export type BoardCounts = Readonly<Record<BoardState | "late", number>> & { readonly year: number }

/** A tree's agencies by years. */
export interface ReportBoard extends Page<Omit<AgencyOnBoard, "ownDay" | "superiorDay"> & { readonly years: readonly BoardYear[] }> {
  readonly agencies: number
  readonly counts: readonly BoardCounts[]
}

const stateOf = (filed: FiledOnBoard | undefined, late: boolean): BoardState => {
  if (filed === undefined) return late ? "missing" : "awaited"
  const [, , , state] = filed
  return state === "corrected" ? "published" : state
}

const yearOf = (agency: AgencyOnBoard, year: number, filed: FiledOnBoard | undefined, today: Day, law: LawContext): BoardYear => {
  const { day: deadline, late } = deadlineOf(agency, year, filed?.[4] ?? null, today, law)
  const state = stateOf(filed, late)
  if (filed === undefined)
    return { year, state, late, deadline, filedOn: null, clearedOn: null, publishedOn: null, reportId: null, round: null, scope: null }
  const [, , scope, , filedOn, reportId, round, clearedOn, publishedOn] = filed
  return { year, state, late, deadline, filedOn, clearedOn, publishedOn, reportId, round, scope }
}

const emptyCounts = (year: number) => ({ year, awaited: 0, missing: 0, submitted: 0, returned: 0, cleared: 0, published: 0, late: 0 })

/** The board of an agency's tree, itself included. Whole, for the counts are of all of it; only the page goes out. */
export const reportBoard = async (
  tx: Tx,
  agencyId: string,
  asked: BoardAsked,
  { after, limit }: Paging,
  { today, law }: { readonly today: Day; readonly law: LawContext },
): Promise<ReportBoard> => {
  const filed = new Map((await filedOnBoard(tx, asked.from, asked.to)).map((line) => [`${line[0]} ${String(line[1])}`, line]))
  const years = Array.from({ length: asked.to - asked.from + 1 }, (_, nth) => asked.from + nth)
  const counts = new Map(years.map((year) => [year, emptyCounts(year)]))
  const agencies = await agenciesOnBoard(tx, agencyId)
  const wanted = ({ year, state, late }: BoardYear): boolean =>
    (asked.year === null || year === asked.year) && (asked.state === null || state === asked.state) && (asked.late === null || late === asked.late)
  const rows = agencies.flatMap((agency) => {
    const own = years.map((year) => yearOf(agency, year, filed.get(`${agency.id} ${String(year)}`), today, law))
    for (const { year, state, late } of own) {
      const count = counts.get(year)
      if (count === undefined) continue
      count[state] += 1
      if (late) count.late += 1
    }
    const { ownDay: _own, superiorDay: _superior, ...shown } = agency
    return own.some(wanted) ? [{ ...shown, years: own }] : []
  })
  const begin = after === null ? 0 : rows.findIndex(({ id }) => id > after)
  const items = begin < 0 ? [] : rows.slice(begin, begin + limit)
  const more = begin >= 0 && rows.length > begin + limit
  return { agencies: agencies.length, counts: [...counts.values()], items, next: more ? (items.at(-1)?.id ?? null) : null }
}
