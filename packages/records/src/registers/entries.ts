import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { afterKey, inYear, struckOrNot, withWords, type Struck } from "./narrowed.ts"

/** The registers behind table 2, each a row of it. */
export const registers = ["licensing", "penalties", "coercion", "fees", "procurement"] as const

/** One of {@link registers}. */
export type Register = (typeof registers)[number]

/** An entry of a register: one decision, payment or result, or a month's figure. */
export interface RegisterEntry {
  readonly id: string
  readonly register: Register
  readonly span: "day" | "month"
  /** The day of the decision, the payment or the result; of a month its last. */
  readonly onDay: Day
  /** Decisions or items; 1 for an entry of a day. */
  readonly count: number
  /** 万元, six decimal places at most; null in a register of decisions. */
  readonly amount: number | null
  readonly title: string
  /** Where it comes from. */
  readonly source: string
  /** The day it was taken back as entered in error. */
  readonly struckOn: Day | null
  readonly version: number
}

/** What a list of entries is narrowed to. */
export interface RegisterEntryFilter {
  readonly register: Register | null
  readonly year: number | null
  /** Part of what it is called or where it comes from. */
  readonly words: string | null
  readonly struck: Struck
}

/** What of an entry is entered. */
export type NewRegisterEntry = Omit<RegisterEntry, "struckOn" | "version">

const columns: RawBuilder<unknown> = sql`n.id, n.register, n.span, n.on_day, n.count, n.amount::float8 as amount, n.title, n.source, n.struck_on, n.version`

/** Entries of an agency, the latest first, a page at a time. */
export const listRegisterEntries = async (
  tx: Tx,
  agencyId: string,
  { register, year, words, struck }: RegisterEntryFilter,
  { after, limit }: Paging,
): Promise<Page<RegisterEntry>> => {
  const { rows } = await sql<RegisterEntry>`select ${columns} from gongkai.register_entry n
    where n.agency_id = ${agencyId}
      ${register === null ? sql`` : sql`and n.register = ${register}`} ${inYear(sql`n.on_day`, year)} ${struckOrNot(struck)}
      ${withWords(words, [sql`n.title`, sql`n.source`])} ${afterKey(sql`n.on_day`, after)}
    order by n.on_day desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ onDay, id }) => `${onDay} ${id}`)
}

/** An entry of the agency, or null. */
export const registerEntryOf = async (tx: Tx, agencyId: string, id: string): Promise<RegisterEntry | null> => {
  const { rows } = await sql<RegisterEntry>`select ${columns} from gongkai.register_entry n
    where n.agency_id = ${agencyId} and n.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** Keeps entries, however many, by one statement. @throws a constraint's violation: register_entry_pkey where an id is taken */
export const insertRegisterEntries = async (tx: Tx, agencyId: string, entries: readonly NewRegisterEntry[]): Promise<void> => {
  const rows = entries.map(({ onDay, ...entry }) => ({ ...entry, on_day: onDay }))
  await sql`insert into gongkai.register_entry (agency_id, id, register, span, on_day, count, amount, title, source)
    select ${agencyId}, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (
      id text, register text, span text, on_day date, count integer, amount numeric(18, 6), title text, source text)`.execute(tx)
}

/** Changes an entry at a version, or strikes it. @returns the new version; null where it is at another */
export const updateRegisterEntry = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<RegisterEntry, "id" | "version">,
  change: Partial<Pick<RegisterEntry, "onDay" | "count" | "amount" | "title" | "source" | "struckOn">>,
): Promise<number | null> => {
  const row = await tx
    .updateTable("registerEntry")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}
