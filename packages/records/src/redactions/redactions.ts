import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** A rectangle on a page, in points from its upper left corner. */
interface MarkBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A mark as it is kept: where and why, by whom and since when; never what stands there. */
export interface KeptMark {
  readonly id: string
  readonly page: number
  readonly boxes: readonly MarkBox[]
  readonly ground: string
  readonly layers: readonly string[]
  /** True where the same words may stand elsewhere. */
  readonly elsewhere: boolean
  readonly markedBy: string
  readonly markedOn: string
}

/** The redaction of a case's file. */
export interface RedactionRecord {
  readonly id: string
  readonly agencyId: string
  readonly caseId: string
  /** The original. */
  readonly fileId: string
  readonly marks: readonly KeptMark[]
  readonly version: number
}

/** What was made of a file for one layer, and proven. */
export interface RedactionRelease {
  readonly redactionId: string
  readonly caseId: string
  /** The new file. */
  readonly fileId: string
  readonly layer: "internal" | "applicant" | "public"
  readonly marks: readonly KeptMark[]
  readonly ofVersion: number
  readonly releasedBy: string
  readonly releasedOn: string
}

const columns = sql`id, agency_id as "agencyId", case_id as "caseId", file_id as "fileId", marks, version`

/** The redaction of a file of the agency; null where there is none. */
export const redactionOfFile = async (tx: Tx, agencyId: string, fileId: string): Promise<RedactionRecord | null> => {
  const { rows } = await sql<RedactionRecord>`select ${columns} from gongkai.redaction where agency_id = ${agencyId} and file_id = ${fileId}`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** Begins a redaction. @throws where the file is not the agency's, or has one already */
export const insertRedaction = async (tx: Tx, { id, agencyId, caseId, fileId, marks }: Omit<RedactionRecord, "version">): Promise<void> => {
  await sql`insert into gongkai.redaction (id, agency_id, case_id, file_id, marks)
    values (${id}, ${agencyId}, ${caseId}, ${fileId}, ${JSON.stringify(marks)}::jsonb)`.execute(tx)
}

/** Writes all marks anew. @returns the new version; null where somebody else was first */
export const updateRedaction = async (
  tx: Tx,
  { id, version }: Pick<RedactionRecord, "id" | "version">,
  marks: readonly KeptMark[],
): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.redaction set marks = ${JSON.stringify(marks)}::jsonb, version = version + 1
    where id = ${id} and version = ${version} and agency_id = gongkai.current_agency() returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/** Records what was made and proven. */
export const insertRedactionRelease = async (tx: Tx, agencyId: string, release: RedactionRelease): Promise<void> => {
  const { redactionId, caseId, fileId, layer, marks, ofVersion, releasedBy, releasedOn } = release
  await sql`insert into gongkai.redaction_release (agency_id, redaction_id, case_id, file_id, layer, marks, of_version, released_by, released_on)
    values (${agencyId}, ${redactionId}, ${caseId}, ${fileId}, ${layer}, ${JSON.stringify(marks)}::jsonb, ${ofVersion}, ${releasedBy}, ${releasedOn}::date)`.execute(
    tx,
  )
}

/** What was made of a file, by the order of the new files' ids. */
export const releasesOf = async (tx: Tx, agencyId: string, redactionId: string): Promise<readonly RedactionRelease[]> => {
  const { rows } = await sql<RedactionRelease>`select redaction_id as "redactionId", case_id as "caseId", file_id as "fileId", layer, marks,
      of_version as "ofVersion", released_by as "releasedBy", released_on::text as "releasedOn"
    from gongkai.redaction_release where agency_id = ${agencyId} and redaction_id = ${redactionId} order by released_on, of_version, file_id`.execute(
    tx,
  )
  return rows
}

/** The layer for which a file was made by a redaction; null for any other file. */
export const layerOfRelease = async (tx: Tx, agencyId: string, fileId: string): Promise<RedactionRelease["layer"] | null> => {
  const { rows } = await sql<Pick<RedactionRelease, "layer">>`select layer from gongkai.redaction_release
    where agency_id = ${agencyId} and file_id = ${fileId}`.execute(tx)
  return rows[0]?.layer ?? null
}
