import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import type { Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import type { FiledState, ReportScope } from "./kinds.ts"

/** By what the last day for an agency's report differs: its kind, its own day (MM-DD), its direct superior's for those below. */
export interface DueGroup {
  readonly kind: string
  readonly ownDay: string | null
  readonly superiorDay: string | null
}

/** A last day that the law gives to such agencies for a year. */
export interface GroupDeadline extends DueGroup {
  readonly year: number
  readonly deadline: Day
}

/** Where the report of an agency and year stands as its superiors see it. */
export const boardStates = ["awaited", "missing", "submitted", "returned", "cleared", "published"] as const
/** One of {@link boardStates}. */
export type BoardState = (typeof boardStates)[number]

/** An agency of the board. */
export interface AgencyOnBoard {
  readonly id: string
  readonly name: string
  readonly shortName: string
  readonly level: string
  readonly kind: string
  /** The direct superior; null at the top of the platform's tree. */
  readonly superiorId: string | null
}

/** An agency's year on the board. */
export interface BoardYear {
  readonly year: number
  readonly state: BoardState
  /** Filed after the last day, or not filed with it past. */
  readonly late: boolean
  readonly deadline: Day
  /** First filed, corrections aside. */
  readonly filedOn: Day | null
  readonly clearedOn: Day | null
  readonly publishedOn: Day | null
  readonly reportId: string | null
  readonly round: number | null
  readonly scope: ReportScope | null
}

/** How many agencies of a group stand so in a year, by the day on which they first filed. */
export interface FiledCount extends DueGroup {
  readonly year: number
  readonly state: Exclude<FiledState, "corrected">
  readonly filedOn: Day
  readonly count: number
}

/** What of a board is wanted: a state, in time or late, in a year; null where it is not narrowed. */
export interface BoardNarrowed {
  readonly year: number
  readonly state: BoardState | null
  readonly late: boolean | null
}

const due = sql`gongkai.agency a
  left join gongkai.report_due o on o.agency_id = a.id and o.whose = 'own'
  left join gongkai.report_due s on s.agency_id = coalesce(a.system_parent_id, a.parent_id) and s.whose = 'below'`
const group = sql`a.kind, o.month_day as own_day, s.month_day as superior_day`

/** The days that hold for one agency's reports; null where there is no such agency. */
export const dueGroupOf = async (tx: Tx, agencyId: string): Promise<DueGroup | null> => {
  const { rows } = await sql<DueGroup>`select ${group} from ${due} where a.id = ${agencyId}`.execute(tx)
  return rows[0] ?? null
}

/** The different last days that hold in a tree, with how many agencies they hold for. */
export const dueGroups = async (tx: Tx, agencyId: string): Promise<readonly (DueGroup & { readonly agencies: number })[]> => {
  const { rows } = await sql<DueGroup & { agencies: number }>`select ${group}, count(*)::integer as agencies
    from ${due} where a.superiors @> array[${agencyId}] group by 1, 2, 3`.execute(tx)
  return rows
}

/** What was sent up in a tree, counted. */
export const filedCounts = async (tx: Tx, agencyId: string, from: number, to: number): Promise<readonly FiledCount[]> => {
  const { rows } = await sql<FiledCount>`select ${group}, f.year, f.state, f.first_filed_on as filed_on, count(*)::integer as count
    from ${due} join gongkai.filed_report f on f.agency_id = a.id and f.goes_up and f.year between ${from} and ${to}
    where a.superiors @> array[${agencyId}] group by 1, 2, 3, 4, 5, 6`.execute(tx)
  return rows
}

/** What is asked of a board. */
export interface BoardAsked extends BoardNarrowed {
  readonly deadlines: readonly GroupDeadline[]
  readonly today: Day
}

const days = (deadlines: readonly GroupDeadline[]): RawBuilder<unknown> => sql`unnest(
  ${deadlines.map(({ kind }) => kind)}::text[], ${deadlines.map(({ ownDay }) => ownDay)}::text[],
  ${deadlines.map(({ superiorDay }) => superiorDay)}::text[], ${deadlines.map(({ deadline }) => deadline)}::date[]) d (kind, own_day, superior_day, deadline)`

// Agencies and what they filed are put together by grouping: a join of the two is guessed to be one row, and then looks
// every agency up on its own. What the asker sees of filed reports is those of its tree.
const standing = (agencyId: string, { deadlines, today, year }: BoardAsked): RawBuilder<unknown> => sql`
  select u.id, coalesce(max(u.state), case when ${today}::date > max(u.deadline) then 'missing' else 'awaited' end) as state,
    coalesce(max(u.first_filed_on), ${today}::date) > max(u.deadline) as late
  from (
    select a.id, d.deadline, null::text as state, null::date as first_filed_on
    from (select a.id, ${group} from ${due} where a.superiors @> array[${agencyId}]) a
    join ${days(deadlines.filter((one) => one.year === year))}
      on d.kind = a.kind and coalesce(d.own_day, '') = coalesce(a.own_day, '') and coalesce(d.superior_day, '') = coalesce(a.superior_day, '')
    union all
    select f.agency_id, null, f.state, f.first_filed_on from gongkai.filed_report f where f.goes_up and f.year = ${year}
  ) u group by u.id`

/** Ids of the agencies of a page, one more than its limit. */
export const idsOnBoard = async (tx: Tx, agencyId: string, asked: BoardAsked, { after, limit }: Paging): Promise<readonly string[]> => {
  const { state, late } = asked
  const all = state === null && late === null
  const from = all ? sql`gongkai.agency s where s.superiors @> array[${agencyId}]` : sql`(${standing(agencyId, asked)}) s where true`
  const { rows } = await sql<{ id: string }>`select s.id from ${from}
      ${state === null ? sql`` : sql`and s.state = ${state}`} ${late === null ? sql`` : sql`and s.late = ${late}`}
      ${after === null ? sql`` : sql`and s.id collate "C" > ${after}`}
    order by s.id collate "C" limit ${limit + 1}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Some agencies of a board with their years, in the order of their ids. */
export const linesOfBoard = async (
  tx: Tx,
  ids: readonly string[],
  { deadlines, today }: Pick<BoardAsked, "deadlines" | "today">,
): Promise<readonly (AgencyOnBoard & { readonly years: readonly BoardYear[] })[]> => {
  const { rows } = await sql<
    AgencyOnBoard & DueGroup
  >`select a.id, a.name, a.short_name, a.level, ${group}, coalesce(a.system_parent_id, a.parent_id) as superior_id
    from ${due} where a.id = any(${ids}::text[]) order by a.id collate "C"`.execute(tx)
  const years = [...new Set(deadlines.map(({ year }) => year))].sort((a, b) => a - b)
  const filed =
    await sql<Filed>`select f.agency_id, f.year, f.state, f.first_filed_on as filed_on, f.cleared_on, f.published_on, f.report_id, f.round, f.scope
    from gongkai.filed_report f where f.goes_up and f.agency_id = any(${ids}::text[]) and f.year = any(${years}::integer[])`.execute(tx)
  const there = new Map(filed.rows.map(({ agencyId, ...line }) => [`${agencyId} ${String(line.year)}`, line]))
  return rows.map(({ ownDay, superiorDay, ...agency }) => {
    const own = deadlines.filter((one) => one.kind === agency.kind && one.ownDay === ownDay && one.superiorDay === superiorDay)
    return { ...agency, years: own.map(({ year, deadline }) => yearOf(year, deadline, there.get(`${agency.id} ${String(year)}`), today)) }
  })
}

interface Filed extends Omit<BoardYear, "state" | "late" | "deadline"> {
  readonly agencyId: string
  readonly state: Exclude<FiledState, "corrected">
}

const nothingFiled = { filedOn: null, clearedOn: null, publishedOn: null, reportId: null, round: null, scope: null }

const yearOf = (year: number, deadline: Day, filed: Omit<Filed, "agencyId"> | undefined, today: Day): BoardYear => {
  if (filed === undefined) return { year, deadline, state: today > deadline ? "missing" : "awaited", late: today > deadline, ...nothingFiled }
  return { ...filed, deadline, late: (filed.filedOn ?? today) > deadline }
}
