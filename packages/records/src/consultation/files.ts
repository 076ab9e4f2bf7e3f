import { sql } from "kysely"
import type { PublicTx } from "../public/as-public.ts"
import type { PublishedFile } from "../portal/public-file.ts"
import type { Tx } from "../records.ts"

/** A file of a consultation: the draft that is consulted on, and what explains it. */
export interface ConsultationFile {
  readonly id: string
  readonly agencyId: string
  readonly consultationId: string
  readonly sha256: string
  readonly name: string
  readonly bytes: number
  readonly contentType: string
  readonly position: number
  readonly state: "quarantined" | "clean" | "infected"
  readonly removed: boolean
  readonly version: number
}

/** Records a file, in quarantine. @throws consultation_file_pkey where the id is taken */
export const addConsultationFile = async (tx: Tx, file: Omit<ConsultationFile, "state" | "removed" | "version">): Promise<void> => {
  await tx.insertInto("consultationFile").values(file).execute()
}

/** The files of a consultation that were not removed, in their order. */
export const filesOfConsultation = async (tx: Tx, agencyId: string, consultationId: string): Promise<readonly ConsultationFile[]> => {
  const { rows } = await sql<ConsultationFile>`select f.* from gongkai.consultation_file f
    where f.agency_id = ${agencyId} and f.consultation_id = ${consultationId} and not f.removed order by f.position, f.id`.execute(tx)
  return rows
}

/** A file of a consultation of the agency, or null. */
export const consultationFileOf = async (tx: Tx, agencyId: string, id: string): Promise<ConsultationFile | null> => {
  const { rows } = await sql<ConsultationFile>`select f.* from gongkai.consultation_file f where f.agency_id = ${agencyId} and f.id = ${id}`.execute(
    tx,
  )
  return rows[0] ?? null
}

/** Takes a file out. @returns its new version */
export const removeConsultationFileRow = async (tx: Tx, { id, agencyId, version }: ConsultationFile): Promise<number> => {
  await sql`update gongkai.consultation_file set removed = true, version = version + 1 where agency_id = ${agencyId} and id = ${id}`.execute(tx)
  return version + 1
}

/** Writes down what the virus check said. @returns the new version; null where it is infected or said already */
export const setConsultationFileState = async (tx: Tx, id: string, state: "clean" | "infected"): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.consultation_file set state = ${state}, version = version + 1
    where id = ${id} and agency_id = gongkai.current_agency() and state <> 'infected' and state <> ${state} returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/** Ids of the asking agency's files of consultations that no virus check has looked at. @param most how many at once */
export const consultationFilesInQuarantine = async (tx: Tx, most: number): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select id from gongkai.consultation_file
    where agency_id = gongkai.current_agency() and state = 'quarantined' and not removed order by id limit ${most}`.execute(tx)
  return rows.map(({ id }) => id)
}

const shown = sql`f.file_id, f.sha256, f.name, f.bytes, f.content_type, 'attachment' as place`

/** The files of a consultation that the public may open, in their order. */
export const openConsultationFiles = async ({ publicTx }: PublicTx, consultationId: string): Promise<readonly PublishedFile[]> =>
  (
    await sql<PublishedFile>`select ${shown} from gongkai.open_consultation_file f where f.consultation_id = ${consultationId}
      order by f.position, f.file_id`.execute(publicTx)
  ).rows

/** One of them, or null. */
export const openConsultationFile = async ({ publicTx }: PublicTx, fileId: string): Promise<PublishedFile | null> =>
  (await sql<PublishedFile>`select ${shown} from gongkai.open_consultation_file f where f.file_id = ${fileId}`.execute(publicTx)).rows[0] ?? null
