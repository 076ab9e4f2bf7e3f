import { sql } from "kysely"
import type { AgencyContact } from "../portal/public-agencies.ts"
import type { Tx } from "../records.ts"

/** A contact as the office keeps it. */
export interface KeptContact extends AgencyContact {
  readonly version: number
}

/** The contact of the asking agency's working body; null where none was entered. */
export const agencyContactOf = async (tx: Tx, agencyId: string): Promise<KeptContact | null> => {
  const { rows } = await sql<KeptContact>`select office_name, address, postcode, hours, phone, fax, email, channels, complaints, version
    from gongkai.agency_contact where agency_id = ${agencyId}`.execute(tx)
  return rows[0] ?? null
}

/** Keeps a contact at a version, 0 where there was none. @returns the new version; null where it is no longer at that version */
export const saveAgencyContact = async (tx: Tx, agencyId: string, version: number, contact: AgencyContact): Promise<number | null> => {
  const { officeName, address, postcode, hours, phone, fax, email, channels, complaints } = contact
  const { rows } =
    version === 0
      ? await sql<{
          version: number
        }>`insert into gongkai.agency_contact (agency_id, office_name, address, postcode, hours, phone, fax, email, channels, complaints)
          values (${agencyId}, ${officeName}, ${address}, ${postcode}, ${hours}, ${phone}, ${fax}, ${email}, ${channels}, ${complaints})
          on conflict do nothing returning version`.execute(tx)
      : await sql<{ version: number }>`update gongkai.agency_contact set office_name = ${officeName}, address = ${address}, postcode = ${postcode},
          hours = ${hours}, phone = ${phone}, fax = ${fax}, email = ${email}, channels = ${channels}, complaints = ${complaints}, version = version + 1
          where agency_id = ${agencyId} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}
