import type { Day } from "@gongkai/law"
import type { DisputeBlockId } from "@gongkai/report"
import { sql } from "kysely"
import { disputeCounts } from "../disputes/counts.ts"
import type { DisputeKind } from "../disputes/disputes.ts"
import type { Page, Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import type { CountedFigure, FiguresAsked, RecordInCell } from "./asked.ts"

const blocks = {
  reconsideration: "reconsideration",
  "litigation-direct": "litigationDirect",
  "litigation-after-reconsideration": "litigationAfterReconsideration",
} as const satisfies Record<DisputeKind, DisputeBlockId>

const idsByCell = async (tx: Tx, agencyId: string, { year, asOf, settings }: FiguresAsked): Promise<ReadonlyMap<string, readonly string[]>> => {
  const cells = await disputeCounts(tx, agencyId, { year, asOf, pastYears: settings["report.disputesOfPastYears"] })
  return new Map(cells.map(({ kind, column, disputeIds }) => [`disputes.${blocks[kind]}.${column}`, disputeIds]))
}

/** Table 4 of an agency's year as of a day: every cell by id. */
export const disputeFigures = async (tx: Tx, agencyId: string, asked: FiguresAsked): Promise<ReadonlyMap<string, CountedFigure>> =>
  new Map([...(await idsByCell(tx, agencyId, asked))].map(([cell, { length }]) => [cell, { value: length, records: length }]))

/** A dispute behind a figure. */
export interface CountedDispute {
  readonly id: string
  readonly caseId: string
  readonly registrationNumber: string | null
  readonly acceptedOn: Day
  /** The day of its result, if there is one by now. */
  readonly concludedOn: Day | null
}

/** The disputes that stand in a cell of table 4, by id, a page at a time. */
export const disputesOfCell = async (
  tx: Tx,
  agencyId: string,
  asked: FiguresAsked,
  cell: string,
  { after, limit }: Paging,
): Promise<Page<CountedDispute>> => {
  const ids = ((await idsByCell(tx, agencyId, asked)).get(cell) ?? []).filter((id) => after === null || id > after).sort()
  const wanted = ids.slice(0, limit)
  const { rows } = await sql<CountedDispute>`select d.id, d.case_id, r.registration_number, d.accepted_on,
      (select e.on_day from gongkai.dispute_event e where e.agency_id = d.agency_id and e.dispute_id = d.id and e.what = 'result') as concluded_on
    from gongkai.dispute d left join gongkai.request r on r.agency_id = d.agency_id and r.case_id = d.case_id
    where d.agency_id = ${agencyId} and d.id = any(${wanted}::text[]) order by d.id collate "C"`.execute(tx)
  return { items: rows, next: ids.length > limit ? (wanted.at(-1) ?? null) : null }
}

/** Every dispute of the year's table 4 in the cell that is no sum. */
export const disputesInCells = async (tx: Tx, agencyId: string, asked: FiguresAsked): Promise<readonly RecordInCell[]> =>
  [...(await idsByCell(tx, agencyId, asked))]
    .filter(([cell]) => !cell.endsWith(".total"))
    .flatMap(([cell, ids]) => ids.map((id) => ({ cell, kind: "dispute" as const, id, amount: 1 })))
