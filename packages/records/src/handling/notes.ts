import type { Day } from "@gongkai/law"
import { sql, type Selectable } from "kysely"
import type { CaseNote as Row } from "../generated/schema.ts"
import type { Tx } from "../records.ts"

/** A note of a case; its text is null where it was removed or erased. */
export type CaseNote = Readonly<Selectable<Row>>

/** A note with the name of its writer. */
export interface ShownNote {
  readonly id: string
  readonly byPersonId: string
  readonly byName: string
  /** ISO instant. */
  readonly writtenAt: string
  readonly text: string | null
  readonly removedOn: Day | null
  readonly version: number
}

/** Keeps a note. @param note `writtenAt` an ISO instant */
export const insertNote = async (
  tx: Tx,
  note: Pick<CaseNote, "id" | "agencyId" | "caseId" | "byPersonId" | "text"> & { readonly writtenAt: string },
): Promise<void> => {
  await tx.insertInto("caseNote").values(note).execute()
}

/** A note of a case of the agency, or null. */
export const noteOf = async (tx: Tx, agencyId: string, caseId: string, id: string): Promise<CaseNote | null> =>
  (await tx
    .selectFrom("caseNote")
    .selectAll()
    .where("agencyId", "=", agencyId)
    .where("caseId", "=", caseId)
    .where("id", "=", id)
    .executeTakeFirst()) ?? null

/** Changes a note at a version: another text, or none from a day on. @returns the new version, or null where it is at another */
export const updateNote = async (
  tx: Tx,
  { id, version }: Pick<CaseNote, "id" | "version">,
  change: Pick<CaseNote, "text" | "removedOn">,
): Promise<number | null> => {
  const row = await tx
    .updateTable("caseNote")
    .set({ ...change, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}

/** Notes of a case, the first first, removed ones without their text. */
export const notesOf = async (tx: Tx, agencyId: string, caseId: string): Promise<readonly ShownNote[]> => {
  const { rows } = await sql<ShownNote>`select n.id, n.by_person_id, p.name as by_name,
      to_char(n.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as written_at, n.text, n.removed_on, n.version
    from gongkai.case_note n join gongkai.person p on p.id = n.by_person_id
    where n.agency_id = ${agencyId} and n.case_id = ${caseId} order by n.written_at, n.id`.execute(tx)
  return rows
}
