import type { Day } from "@gongkai/law"
import { cellsById, formCells } from "@gongkai/report"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { openFigure, type CountedFigure, type FiguresAsked, type RecordInCell } from "./asked.ts"
import { disclosureSource, type DisclosureSource } from "./disclosure-sources.ts"

const tableOf = ({ from }: DisclosureSource): RawBuilder<unknown> =>
  from === "documents" ? sql`gongkai.normative_document` : sql`gongkai.register_entry`

/** What is kept at all for a source: of all documents together, of entries register by register. */
const keptFor = (source: DisclosureSource): RawBuilder<unknown> => (source.from === "documents" ? sql`true` : sql`n.register = ${source.register}`)

const standsIn = (source: DisclosureSource): RawBuilder<unknown> =>
  source.from === "documents" ? sql`n.kind = ${source.kind} and ${source.stands}` : sql`n.register = ${source.register} and ${source.stands}`

const addsOf = (source: DisclosureSource): RawBuilder<unknown> => (source.from === "documents" ? sql`1` : source.adds)

/**
 * Table 2 of an agency's year as of a day: every cell of the edition, by id. A register in which nothing was ever entered
 * leaves its figures open, which is not zero; so do the documents, both kinds together. What was struck counts nowhere.
 */
export const disclosureFigures = async (tx: Tx, agencyId: string, asked: FiguresAsked): Promise<ReadonlyMap<string, CountedFigure>> => {
  const figures = new Map<string, CountedFigure>(formCells(asked.form, "disclosure").map(({ id }) => [id, openFigure]))
  const sources = formCells(asked.form, "disclosure").flatMap((cell) => {
    const source = disclosureSource(cell, asked)
    return source === null ? [] : [{ cell: cell.id, source }]
  })
  const parts = sources.map(
    ({ cell, source }) => sql`select ${cell}::text as cell, count(*) as kept, count(*) filter (where ${standsIn(source)}) as records,
      coalesce(sum(${addsOf(source)}) filter (where ${standsIn(source)}), 0)::float8 as value
    from ${tableOf(source)} n where n.agency_id = ${agencyId} and n.struck_on is null and ${keptFor(source)}`,
  )
  const { rows } = await sql<{ cell: string; kept: number; records: number; value: number }>`${sql.join(parts, sql` union all `)}`.execute(tx)
  for (const { cell, kept, records, value } of rows) if (kept > 0) figures.set(cell, { value, records })
  return figures
}

/** An entry or a document behind a figure of table 2. */
export interface CountedEntry {
  readonly kind: "register-entry" | "normative-document"
  readonly id: string
  /** The day by which it stands there. */
  readonly on: Day
  readonly title: string
  readonly documentNumber: string | null
  /** What it adds to the cell. */
  readonly amount: number
}

const entryColumns = (source: DisclosureSource): RawBuilder<unknown> =>
  source.from === "documents"
    ? sql`'normative-document' as kind, n.id, ${source.on} as on, n.title, n.document_number, 1::float8 as amount`
    : sql`'register-entry' as kind, n.id, n.on_day as on, n.title, null as document_number, ${source.adds}::float8 as amount`

const key = /^(\d{4}-\d{2}-\d{2}) (.+)$/su

/** The entries or documents that stand in a cell of table 2, by their day, a page at a time. */
export const entriesOfCell = async (
  tx: Tx,
  agencyId: string,
  asked: FiguresAsked,
  cell: string,
  { after, limit }: Paging,
): Promise<Page<CountedEntry>> => {
  const place = cellsById.get(cell)
  const source = place?.table === "disclosure" ? disclosureSource(place, asked) : null
  if (source === null) return { items: [], next: null }
  const [, afterDay, afterId] = key.exec(after ?? "") ?? []
  const { rows } = await sql<CountedEntry>`select * from (
      select ${entryColumns(source)} from ${tableOf(source)} n where n.agency_id = ${agencyId} and n.struck_on is null and ${standsIn(source)}) e
    ${afterDay === undefined || afterId === undefined ? sql`` : sql`where (e.on, e.id) > (${afterDay}::date, ${afterId})`}
    order by e.on, e.id limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ on, id }) => `${on} ${id}`)
}

/** Every entry and document of the year's table 2 with each cell in which it stands. */
export const entriesInCells = async (tx: Tx, agencyId: string, asked: FiguresAsked): Promise<readonly RecordInCell[]> => {
  const parts = formCells(asked.form, "disclosure").flatMap((cell) => {
    const source = disclosureSource(cell, asked)
    if (source === null) return []
    return [
      sql`select ${cell.id}::text as cell, e.kind, e.id, e.amount from (select ${entryColumns(source)}
        from ${tableOf(source)} n where n.agency_id = ${agencyId} and n.struck_on is null and ${standsIn(source)}) e`,
    ]
  })
  return (await sql<RecordInCell>`${sql.join(parts, sql` union all `)}`.execute(tx)).rows
}
