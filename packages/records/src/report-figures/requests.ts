import type { Day } from "@gongkai/law"
import { formCells, outcomeRows, rowOfOutcome, type Edition, type FormCell, type RequestRowId } from "@gongkai/report"
import { sql, type RawBuilder } from "kysely"
import { contentSeen, type Looking } from "../handling/visibility.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import type { CountedFigure, FiguresAsked, RecordInCell } from "./asked.ts"
import { standingRequests } from "./standing.ts"

/** What requests of one group have in common. */
interface Group {
  readonly inColumn: string
  readonly carriedIn: boolean
  readonly concluded: boolean
  readonly outcome: string | null
}

const group = sql`s.in_column, s.carried_in, s.concluded, s.outcome`

const isOutcome = (id: string | null): id is RequestRowId => outcomeRows.some((row) => row === id)

/** The two rows that are no sums: by what it came, and by what it went. */
const ownRows = ({ carriedIn, concluded, outcome }: Group, form: Edition): readonly RequestRowId[] => [
  carriedIn ? "carriedIn" : "received",
  concluded ? rowOfOutcome(isOutcome(outcome) ? outcome : null, form) : "carriedOut",
]

/** Table 3 of an agency's year as of a day, in one pass over its lines: every cell of the edition, by id. */
export const requestFigures = async (tx: Tx, agencyId: string, asked: FiguresAsked): Promise<ReadonlyMap<string, CountedFigure>> => {
  const { rows } = await sql<Group & { readonly count: number }>`select ${group}, count(*) as count
    from ${standingRequests(agencyId, asked)} s group by ${group}`.execute(tx)
  const counts = new Map<string, number>()
  for (const { count, ...of } of rows)
    for (const row of [...ownRows(of, asked.form), ...(of.concluded ? ["concluded"] : [])])
      for (const column of [of.inColumn, "total"]) {
        const cell = `requests.${row}.${column}`
        counts.set(cell, (counts.get(cell) ?? 0) + count)
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

/** Where the outcome is printed in this row: by the rule that the count goes by. */
const printedIn = (row: string, form: Edition): RawBuilder<unknown> => {
  if (row === "other.other") return sql`not coalesce(s.outcome = any(${outcomeRows.filter((id) => rowOfOutcome(id, form) !== row)}::text[]), false)`
  return sql`s.outcome = any(${outcomeRows.filter((id) => rowOfOutcome(id, form) === row)}::text[])`
}

const inRow = (row: string, form: Edition): RawBuilder<unknown> => {
  switch (row) {
    case "received":
      return sql`not s.carried_in`
    case "carriedIn":
      return sql`s.carried_in`
    case "carriedOut":
      return sql`not s.concluded`
    case "concluded":
      return sql`s.concluded`
    default:
      return sql`s.concluded and ${printedIn(row, form)}`
  }
}

const standsIn = ({ row, column }: FormCell, form: Edition): RawBuilder<unknown> =>
  column.id === "total" ? inRow(row.id, form) : sql`${inRow(row.id, form)} and s.in_column = ${column.id}`

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
  const place = formCells(asked.form, "requests").find(({ id }) => id === cell)
  if (place === undefined) return { items: [], next: null }
  const [, afterDay, afterCase] = key.exec(after ?? "") ?? []
  const { rows } = await sql<CountedRequestLine>`select l.case_id, l.registration_number, l.came_on as received_on, l.went_on as concluded_on,
      case when ${contentSeen(looking)} then l.in_column end as applicant_kind, case when ${contentSeen(looking)} then l.outcome end as outcome
    from (select * from ${standingRequests(agencyId, asked)} s where ${standsIn(place, asked.form)}
      ${afterDay === undefined || afterCase === undefined ? sql`` : sql`and (s.came_on, s.case_id) > (${afterDay}::date, ${afterCase})`}
      order by s.came_on, s.case_id limit ${limit + 1}) l
    order by l.came_on, l.case_id`.execute(tx)
  return pageOf(rows, limit, ({ receivedOn, caseId }) => `${receivedOn} ${caseId}`)
}

/** Every request of the year's table 3 in the two cells that are no sums: how it came, and how it went. */
export const requestsInCells = async (tx: Tx, agencyId: string, asked: FiguresAsked): Promise<readonly RecordInCell[]> => {
  const { rows } = await sql<Group & { readonly id: string }>`select s.case_id as id, ${group} from ${standingRequests(agencyId, asked)} s`.execute(
    tx,
  )
  return rows.flatMap(({ id, ...of }) =>
    ownRows(of, asked.form).map((row): RecordInCell => ({ cell: `requests.${row}.${of.inColumn}`, kind: "request", id, amount: 1 })),
  )
}
