import { sql } from "kysely"
import type { PublicTx } from "../public/as-public.ts"

/** An agency as the public sees it. */
export interface PublicAgency {
  readonly id: string
  readonly parentId: string | null
  readonly name: string
  readonly shortName: string
  readonly level: string
  readonly kind: string
  readonly superiors: readonly string[]
}

/** How the working body of an agency is reached (Article 12). */
export interface AgencyContact {
  readonly officeName: string
  readonly address: string
  readonly postcode: string | null
  readonly hours: string
  readonly phone: string
  readonly fax: string | null
  readonly email: string | null
  /** Ways of asking beside handing in and post: online, fax, email. */
  readonly channels: readonly string[]
  readonly complaints: string | null
}

/** All agencies, those above before those below. */
export const publicAgencies = async ({ publicTx }: PublicTx): Promise<readonly PublicAgency[]> => {
  const { rows } = await sql<PublicAgency>`select id, parent_id, name, short_name, level, kind, superiors from gongkai.public_agency
    order by cardinality(superiors), id`.execute(publicTx)
  return rows
}

/** The contact that an agency has entered, or null. */
export const publicContact = async ({ publicTx }: PublicTx, agencyId: string): Promise<AgencyContact | null> => {
  const { rows } = await sql<AgencyContact>`select office_name, address, postcode, hours, phone, fax, email, channels, complaints
    from gongkai.public_agency_contact where agency_id = ${agencyId}`.execute(publicTx)
  return rows[0] ?? null
}
