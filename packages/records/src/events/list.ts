import type { Day } from "@gongkai/law"
import { sql, type Selectable } from "kysely"
import type { Event as Row } from "../generated/schema.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** An event as it was recorded. */
export type RecordedEvent = Readonly<Omit<Selectable<Row>, "writtenBy" | "seq">> & { readonly seq: number }

/** What a list of events is narrowed to. */
export interface EventFilter {
  readonly subject: string | null
  readonly name: string | null
  readonly actor: string | null
  /** First and last day, both included, as days are told where the agencies are. */
  readonly from: Day | null
  readonly to: Day | null
}

/** The instant at which a day begins where the agencies are. */
const beginOf = (day: Day) => sql<Date>`(${day}::date)::timestamp at time zone 'Asia/Shanghai'`

/** Events of the asking agency, newest first, a page at a time; the key of a page is the number of its last event. */
export const listEvents = async (tx: Tx, { subject, name, actor, from, to }: EventFilter, { after, limit }: Paging): Promise<Page<RecordedEvent>> => {
  let query = tx
    .selectFrom("event")
    .select(["agencyId", "seq", "name", "actor", "at", "cause", "subject", "body", "previousHash", "hash"])
    .orderBy("seq", "desc")
    .limit(limit + 1)
  if (subject !== null) query = query.where("subject", "=", subject)
  if (name !== null) query = query.where("name", "=", name)
  if (actor !== null) query = query.where("actor", "=", actor)
  if (from !== null) query = query.where("at", ">=", beginOf(from))
  if (to !== null) query = query.where("at", "<", sql<Date>`${beginOf(to)} + interval '1 day'`)
  if (after !== null) query = query.where("seq", "<", after)
  const rows = await query.execute()
  return pageOf(
    rows.map((row) => ({ ...row, seq: Number(row.seq) })),
    limit,
    ({ seq }) => String(seq),
  )
}
