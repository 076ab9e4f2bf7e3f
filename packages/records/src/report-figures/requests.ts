import type { Day } from "@gongkai/law"
import { cellsById, formCells, type FormCell } from "@gongkai/report"
import { sql, type RawBuilder } from "kysely"
import { contentSeen, type Looking } from "../handling/visibility.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import type { CountedFigure, FiguresAsked, RecordInCell } from "./asked.ts"
import { standingRequests } from "./standing.ts"

interface Group {
  readonly inColumn: string
  readonly came: string
  readonly went: string
  readonly count: number
}

const rowsOf = ({ came, went }: Group): readonly string[] => (went === "carriedOut" ? [came, went] : [came, went, "concluded"])

/** Table 3 of an agency's year as of a day, in one pass over its lines: every cell of the edition, by id. */
export const requestFigures = async (tx: Tx, agencyId: string, asked: FiguresAsked): Promise<ReadonlyMap<string, CountedFigure>> => {
  const { rows } = await sql<Group>`select s.in_column, s.came, s.went, count(*) as count
    from ${standingRequests(agencyId, asked)} s group by s.in_column, s.came, s.went`.execute(tx)
  const counts = new Map<string, number>()
  for (const group of rows)
    for (const row of rowsOf(group))
      for (const column of [group.inColumn, "total"]) {
        const cell = `requests.${row}.${column}`
        counts.set(cell, (counts.get(cell) ?? 0) + group.count)
      }
  return new Map(
    formCells(asked.form, "requests").map(({ id }) => {
      const count = counts.get(id) ?? 0
      return [id, { value: count, records: count }]
    }),
  )
}

/** A request behind a figure: its number and its days; of one that the asker may not see nothing else. */
export interface CountedRequestLine {
  readonly caseId: string
  readonly registrationNumber: string
  /** The day by which it counts as received. */
  readonly receivedOn: Day
  /** The day by which it counts as concluded, if it is known by now. */
  readonly concludedOn: Day | null
  readonly applicantKind: string | null
  readonly outcome: string | null
}

const standsIn = ({ row, column }: FormCell): RawBuilder<unknown> => {
  const inRow =
    row.id === "received" || row.id === "carriedIn"
      ? sql`s.came = ${row.id}`
      : row.id === "concluded"
        ? sql`s.went <> 'carriedOut'`
        : sql`s.went = ${row.id}`
  return column.id === "total" ? inRow : sql`${inRow} and s.in_column = ${column.id}`
}

const key = /^(\d{4}-\d{2}-\d{2}) (.+)$/su

/** The requests that stand in a cell of table 3, the first received first, a page at a time; a total opens to all of its row or column. */
export const requestsOfCell = async (
  tx: Tx,
  agencyId: string,
  asked: FiguresAsked,
  cell: string,
  looking: Looking,
  { after, limit }: Paging,
): Promise<Page<CountedRequestLine>> => {
  const place = cellsById.get(cell)
  if (place?.table !== "requests") return { items: [], next: null }
  const [, afterDay, afterCase] = key.exec(after ?? "") ?? []
  const { rows } = await sql<CountedRequestLine>`select l.case_id, l.registration_number, l.came_on as received_on, l.went_on as concluded_on,
      case when ${contentSeen(looking)} then l.in_column end as applicant_kind, case when ${contentSeen(looking)} then l.outcome end as outcome
    from (select * from ${standingRequests(agencyId, asked)} s where ${standsIn(place)}
      ${afterDay === undefined || afterCase === undefined ? sql`` : sql`and (s.came_on, s.case_id) > (${afterDay}::date, ${afterCase})`}
      order by s.came_on, s.case_id limit ${limit + 1}) l
    order by l.came_on, l.case_id`.execute(tx)
  return pageOf(rows, limit, ({ receivedOn, caseId }) => `${receivedOn} ${caseId}`)
}

/** Every request of the year's table 3 in the two cells that are no sums: how it came, and how it went. */
export const requestsInCells = async (tx: Tx, agencyId: string, asked: FiguresAsked): Promise<readonly RecordInCell[]> => {
  const { rows } = await sql<{ cell: string; id: string }>`select 'requests.' || v.row || '.' || s.in_column as cell, s.case_id as id
    from ${standingRequests(agencyId, asked)} s cross join lateral (values (s.came), (s.went)) v (row)`.execute(tx)
  return rows.map(({ cell, id }) => ({ cell, kind: "request", id, amount: 1 }))
}
