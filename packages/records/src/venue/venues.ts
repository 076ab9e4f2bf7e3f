import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { withWords } from "../registers/narrowed.ts"

/** What a venue is. */
export const venueKinds = ["stadium", "museum", "library", "reading-place", "culture-hall", "other"] as const
/** One of {@link venueKinds}. */
export type VenueKind = (typeof venueKinds)[number]
/** A venue's life. */
export const venueStates = ["draft", "published", "withdrawn"] as const
/** One of {@link venueStates}. */
export type VenueState = (typeof venueStates)[number]

/** From one time of a day to another, `HH:MM`. */
export interface OpenSpan {
  readonly from: string
  readonly to: string
}

/** Days on which other hours hold; none where there are no spans. */
export interface OpenException {
  readonly from: string
  readonly to: string
  readonly spans: readonly OpenSpan[]
  readonly words: string
}

/** What a venue offers, and for how much, in words. */
export interface VenueService {
  readonly name: string
  readonly fee: string
  readonly words: string
}

/** A stadium, a museum, a library, a reading place of an agency. */
export interface VenueRecord {
  readonly id: string
  readonly kind: VenueKind
  readonly name: string
  readonly address: string
  readonly contact: string
  readonly about: string
  readonly accessibility: string
  /** Seven lists, Monday's first. */
  readonly hours: readonly (readonly OpenSpan[])[]
  readonly exceptions: readonly OpenException[]
  readonly services: readonly VenueService[]
  readonly state: VenueState
  readonly version: number
}

/** What a list of venues is narrowed to. */
export interface VenueFilter {
  readonly kind: VenueKind | null
  readonly state: VenueState | null
  readonly words: string | null
}

const columns: RawBuilder<unknown> = sql`n.id, n.kind, n.name, n.address, n.contact, n.about, n.accessibility, n.hours, n.exceptions, n.services, n.state, n.version`

/** Venues of an agency in the order of their ids, a page at a time. */
export const listVenues = async (
  tx: Tx,
  agencyId: string,
  { kind, state, words }: VenueFilter,
  { after, limit }: Paging,
): Promise<Page<VenueRecord>> => {
  const { rows } = await sql<VenueRecord>`select ${columns} from gongkai.venue n
    where n.agency_id = ${agencyId} ${kind === null ? sql`` : sql`and n.kind = ${kind}`} ${state === null ? sql`` : sql`and n.state = ${state}`}
      ${withWords(words, [sql`n.name`, sql`n.address`])} ${after === null ? sql`` : sql`and n.id > ${after}`}
    order by n.id limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ id }) => id)
}

/** A venue of the agency, or null. */
export const venueOf = async (tx: Tx, agencyId: string, id: string): Promise<VenueRecord | null> =>
  (await sql<VenueRecord>`select ${columns} from gongkai.venue n where n.agency_id = ${agencyId} and n.id = ${id}`.execute(tx)).rows[0] ?? null

type Fields = Omit<VenueRecord, "id" | "state" | "version">

/** Keeps a venue as a draft. @throws venue_pkey */
export const insertVenue = async (tx: Tx, agencyId: string, id: string, venue: Fields): Promise<void> => {
  const { kind, name, address, contact, about, accessibility } = venue
  await sql`insert into gongkai.venue (agency_id, id, kind, name, address, contact, about, accessibility, hours, exceptions, services)
    values (${agencyId}, ${id}, ${kind}, ${name}, ${address}, ${contact}, ${about}, ${accessibility}, ${JSON.stringify(venue.hours)}::json,
      ${JSON.stringify(venue.exceptions)}::json, ${JSON.stringify(venue.services)}::json)`.execute(tx)
}

/** Changes a venue at a version. @returns the new version; null where it is at another */
export const updateVenue = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<VenueRecord, "id" | "version">,
  { hours, exceptions, services, ...change }: Partial<Fields & Pick<VenueRecord, "state">>,
): Promise<number | null> => {
  const row = await tx
    .updateTable("venue")
    .set({
      ...change,
      ...(hours === undefined ? {} : { hours: JSON.stringify(hours) }),
      ...(exceptions === undefined ? {} : { exceptions: JSON.stringify(exceptions) }),
      ...(services === undefined ? {} : { services: JSON.stringify(services) }),
      version: version + 1,
    })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}
