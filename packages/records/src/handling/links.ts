import { sql, type Selectable } from "kysely"
import type { CaseLink as Row } from "../generated/schema.ts"
import type { Tx } from "../records.ts"

/** What a link says: read from `caseId`, it is a repeat of, goes on with, has to do with the other. */
export const linkKinds = ["same-form", "repeat-of", "reopened-from", "related"] as const
/** One of {@link linkKinds}. */
export type LinkKind = (typeof linkKinds)[number]
/** Two cases that have to do with each other. */
export type CaseLink = Readonly<Selectable<Row>>

/** A link as seen from one of its ends. */
export interface ShownLink {
  readonly caseId: string
  readonly registrationNumber: string
  readonly kind: LinkKind
  /** from: it stands in this case's record; to: in the other's. */
  readonly direction: "from" | "to"
  readonly open: boolean
}

/** Links two cases. */
export const insertLink = async (tx: Tx, link: CaseLink): Promise<void> => {
  await tx.insertInto("caseLink").values(link).execute()
}

/** Takes a link away. @returns false where there is none */
export const deleteLink = async (tx: Tx, { agencyId, caseId, otherCaseId, kind }: CaseLink): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom("caseLink")
    .where("agencyId", "=", agencyId)
    .where("caseId", "=", caseId)
    .where("otherCaseId", "=", otherCaseId)
    .where("kind", "=", kind)
    .executeTakeFirst()
  return Number(numDeletedRows) > 0
}

/** Links of a case both ways, and the other matters of its form. */
export const linksOf = async (tx: Tx, agencyId: string, caseId: string): Promise<readonly ShownLink[]> => {
  const { rows } = await sql<ShownLink>`
    select l.case_id, l.registration_number, o.kind, o.direction, l.open from (
      select other_case_id as case_id, kind, 'from' as direction from gongkai.case_link where agency_id = ${agencyId} and case_id = ${caseId}
      union
      select case_id, kind, 'to' from gongkai.case_link where agency_id = ${agencyId} and other_case_id = ${caseId}
      union
      select o.case_id, 'same-form', 'from' from gongkai.request r
      join gongkai.request o on o.agency_id = r.agency_id and o.form_id = r.form_id and o.case_id <> r.case_id
      where r.agency_id = ${agencyId} and r.case_id = ${caseId}
    ) o join gongkai.board_line l on l.agency_id = ${agencyId} and l.case_id = o.case_id
    order by l.number_year, l.number_seq, l.case_id, o.kind, o.direction`.execute(tx)
  return rows
}
