import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { PublicTx } from "../public/as-public.ts"
import type { Tx } from "../records.ts"
import { afterKey, withWords } from "../registers/narrowed.ts"

/** From where a concern was heard. */
export const concernSources = ["hotline", "message-board", "media", "network", "meeting", "letter", "other"] as const
/** One of {@link concernSources}. */
export type ConcernSource = (typeof concernSources)[number]
/** A concern's life. */
export const concernStates = ["open", "answered", "discarded"] as const
/** One of {@link concernStates}. */
export type ConcernState = (typeof concernStates)[number]

/** What people worry about, and what was said to it. */
export interface ConcernRecord {
  readonly id: string
  readonly title: string
  readonly worry: string
  readonly source: ConcernSource
  readonly heardWhere: string
  readonly heardOn: Day
  readonly assignedTo: string | null
  readonly state: ConcernState
  readonly response: string | null
  readonly respondedBy: string | null
  readonly respondedThrough: string | null
  readonly respondedOn: Day | null
  /** Why it was discarded. */
  readonly reason: string | null
  readonly publishedOn: Day | null
  readonly version: number
}

/** What a list of concerns is narrowed to. */
export interface ConcernFilter {
  readonly state: ConcernState | null
  readonly source: ConcernSource | null
  /** Only those that wait and were heard before this day. */
  readonly openBefore: Day | null
  readonly words: string | null
}

/** A concern with its answer as the public sees it: not from where it was heard. */
export interface OpenConcern extends Pick<ConcernRecord, "id" | "title" | "worry" | "heardOn"> {
  readonly agencyId: string
  readonly agencyName: string
  readonly response: string
  readonly respondedBy: string
  readonly respondedThrough: string
  readonly respondedOn: Day
}

const columns: RawBuilder<unknown> = sql`n.id, n.title, n.worry, n.source, n.heard_where, n.heard_on, n.assigned_to, n.state, n.response, n.responded_by,
  n.responded_through, n.responded_on, n.reason, n.published_on, n.version`

/** Concerns of an agency, the latest heard first, a page at a time. */
export const listConcerns = async (
  tx: Tx,
  agencyId: string,
  { state, source, openBefore, words }: ConcernFilter,
  { after, limit }: Paging,
): Promise<Page<ConcernRecord>> => {
  const { rows } = await sql<ConcernRecord>`select ${columns} from gongkai.public_concern n
    where n.agency_id = ${agencyId} ${state === null ? sql`` : sql`and n.state = ${state}`} ${source === null ? sql`` : sql`and n.source = ${source}`}
      ${openBefore === null ? sql`` : sql`and n.state = 'open' and n.heard_on < ${openBefore}::date`}
      ${withWords(words, [sql`n.title`, sql`n.worry`])} ${afterKey(sql`n.heard_on`, after)}
    order by n.heard_on desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ heardOn, id }) => `${heardOn} ${id}`)
}

/** A concern of the agency, or null. */
export const concernOf = async (tx: Tx, agencyId: string, id: string): Promise<ConcernRecord | null> =>
  (await sql<ConcernRecord>`select ${columns} from gongkai.public_concern n where n.agency_id = ${agencyId} and n.id = ${id}`.execute(tx)).rows[0] ??
  null

/** Concerns of an agency that wait. */
export const waitingConcerns = async (tx: Tx, agencyId: string): Promise<readonly Pick<ConcernRecord, "id" | "heardOn" | "assignedTo">[]> =>
  (
    await sql<Pick<ConcernRecord, "id" | "heardOn" | "assignedTo">>`select n.id, n.heard_on, n.assigned_to from gongkai.public_concern n
      where n.agency_id = ${agencyId} and n.state = 'open' order by n.heard_on, n.id`.execute(tx)
  ).rows

type Heard = Pick<ConcernRecord, "title" | "worry" | "source" | "heardWhere" | "heardOn" | "assignedTo">

/** Keeps a concern. @throws public_concern_pkey */
export const insertConcern = async (tx: Tx, agencyId: string, id: string, heard: Heard): Promise<void> => {
  await tx
    .insertInto("publicConcern")
    .values({ ...heard, id, agencyId })
    .execute()
}

/** Changes a concern at a version. @returns the new version; null where it is at another */
export const updateConcern = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<ConcernRecord, "id" | "version">,
  change: Partial<Omit<ConcernRecord, "id" | "version">>,
): Promise<number | null> => {
  const row = await tx
    .updateTable("publicConcern")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}

const openColumns: RawBuilder<unknown> = sql`n.id, n.agency_id, a.name as agency_name, n.title, n.worry, n.heard_on, n.response, n.responded_by,
  n.responded_through, n.responded_on`
const joined: RawBuilder<unknown> = sql`gongkai.open_concern n join gongkai.public_agency a on a.id = n.agency_id`

/** Published concerns, the latest answered first, a page at a time. @param agencyId null for the whole district */
export const openConcerns = async ({ publicTx }: PublicTx, agencyId: string | null, { after, limit }: Paging): Promise<Page<OpenConcern>> => {
  const { rows } = await sql<OpenConcern>`select ${openColumns} from ${joined}
    where true ${agencyId === null ? sql`` : sql`and n.agency_id = ${agencyId}`} ${afterKey(sql`n.responded_on`, after)}
    order by n.responded_on desc, n.id desc limit ${limit + 1}`.execute(publicTx)
  return pageOf(rows, limit, ({ respondedOn, id }) => `${respondedOn} ${id}`)
}

/** One of them, or null. */
export const openConcern = async ({ publicTx }: PublicTx, id: string): Promise<OpenConcern | null> =>
  (await sql<OpenConcern>`select ${openColumns} from ${joined} where n.id = ${id}`.execute(publicTx)).rows[0] ?? null
