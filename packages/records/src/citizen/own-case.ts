import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { CitizenTx } from "./as-citizen.ts"

/** What an applicant is told of the own case: no officer, no note, no other case. */
export interface OwnCase {
  readonly receiptNumber: string
  readonly issuedOn: Day
  /** The agency that handles it. */
  readonly agencyName: string
  /** What happened, oldest first: the name of the event and its day in China. */
  readonly steps: readonly { readonly step: string; readonly onDay: Day }[]
}

/** The one case that the receipt shows. */
export const ownCase = async ({ tx }: CitizenTx): Promise<OwnCase | null> => {
  const { rows } = await sql<Omit<OwnCase, "steps">>`select receipt_number as "receiptNumber", issued_on as "issuedOn", agency_name as "agencyName"
    from gongkai.citizen_case`.execute(tx)
  const [found] = rows
  if (found === undefined) return null
  const { rows: steps } = await sql<OwnCase["steps"][number]>`select step, on_day as "onDay" from gongkai.citizen_step order by position`.execute(tx)
  return { ...found, steps }
}
