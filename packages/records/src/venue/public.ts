import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { PublicTx } from "../public/as-public.ts"
import type { VenueKind, VenueRecord } from "./venues.ts"

/** A venue as the public sees it. */
export interface OpenVenue extends Omit<VenueRecord, "state" | "version"> {
  readonly agencyId: string
  readonly agencyName: string
}

const columns: RawBuilder<unknown> = sql`n.id, n.agency_id, a.name as agency_name, n.kind, n.name, n.address, n.contact, n.about, n.accessibility, n.hours,
  n.exceptions, n.services`
const joined: RawBuilder<unknown> = sql`gongkai.open_venue n join gongkai.public_agency a on a.id = n.agency_id`

/** Published venues, a page at a time. @param agencyId null for the whole district */
export const openVenues = async (
  { publicTx }: PublicTx,
  { agencyId, kind }: { readonly agencyId: string | null; readonly kind: VenueKind | null },
  { after, limit }: Paging,
): Promise<Page<OpenVenue>> => {
  const { rows } = await sql<OpenVenue>`select ${columns} from ${joined}
    where true ${agencyId === null ? sql`` : sql`and n.agency_id = ${agencyId}`} ${kind === null ? sql`` : sql`and n.kind = ${kind}`}
      ${after === null ? sql`` : sql`and n.id > ${after}`}
    order by n.id limit ${limit + 1}`.execute(publicTx)
  return pageOf(rows, limit, ({ id }) => id)
}

/** One of them, or null. */
export const openVenue = async ({ publicTx }: PublicTx, id: string): Promise<OpenVenue | null> =>
  (await sql<OpenVenue>`select ${columns} from ${joined} where n.id = ${id}`.execute(publicTx)).rows[0] ?? null
