import { sql } from "kysely"
import type { Tx } from "../records.ts"
import type { ApplicantKind } from "./applicants.ts"
import type { KeyRing } from "./key-ring.ts"
import { masked } from "./mask.ts"
import { unseal } from "./seal.ts"

/** The masked names of the applicants of many cases at once, by case; an organization's stands in full, an erased one is missing. */
export const maskedNamesOfCases = async (
  tx: Tx,
  ring: KeyRing,
  agencyId: string,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ caseId: string; applicantId: string; kind: ApplicantKind; sealed: Buffer }>`
    select r.case_id, r.applicant_id, a.kind, f.sealed from gongkai.request r
    join gongkai.applicant a on a.agency_id = r.agency_id and a.id = r.applicant_id
    join gongkai.applicant_field f on f.agency_id = r.agency_id and f.applicant_id = r.applicant_id and f.field = 'name'
    where r.agency_id = ${agencyId} and r.case_id = any(${[...caseIds]}::text[])`.execute(tx)
  return new Map(
    rows.map(({ caseId, applicantId, kind, sealed }) => {
      const name = unseal(sealed, { agencyId, table: "applicant", rowId: applicantId, field: "name" }, ring)
      return [caseId, kind === "naturalPerson" ? masked("name", name) : name]
    }),
  )
}
