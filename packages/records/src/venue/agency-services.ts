import { sql } from "kysely"
import type { PublicTx } from "../public/as-public.ts"

/** What an agency has for the public beside information. */
export interface AgencyServices {
  readonly venues: boolean
  readonly activities: boolean
  readonly questions: boolean
  readonly concerns: boolean
}

/** Which services of an agency the public would find something under. */
export const agencyServices = async ({ publicTx }: PublicTx, agencyId: string): Promise<AgencyServices> => {
  const { rows } = await sql<AgencyServices>`select exists (select from gongkai.open_venue v where v.agency_id = ${agencyId}) as venues,
      exists (select from gongkai.open_activity v where v.agency_id = ${agencyId}) as activities,
      exists (select from gongkai.open_question v where v.agency_id = ${agencyId}) as questions,
      exists (select from gongkai.open_concern v where v.agency_id = ${agencyId}) as concerns`.execute(publicTx)
  return rows[0] ?? { venues: false, activities: false, questions: false, concerns: false }
}
