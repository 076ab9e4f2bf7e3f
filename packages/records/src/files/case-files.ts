import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"
import type { FilePolicy } from "./judge-file.ts"

/** The record of a file: of a case, or attached to an annual report. */
export interface CaseFile {
  readonly id: string
  readonly agencyId: string
  /** Null of a report's. */
  readonly caseId: string | null
  /** The report that it was first attached to; null of a case's. */
  readonly reportId: string | null
  readonly sha256: string
  /** A label; nothing is opened by it. */
  readonly name: string
  readonly bytes: number
  readonly contentType: string
  readonly state: "quarantined" | "clean" | "infected"
  readonly version: number
}

const columns = sql`id, agency_id as "agencyId", case_id as "caseId", report_id as "reportId", sha256, name, bytes, content_type as "contentType", state, version`

/** The record of a file, where the asker may see it; else null. */
export const fileById = async (tx: Tx, id: string): Promise<CaseFile | null> => {
  const { rows } = await sql<CaseFile>`select ${columns} from gongkai.case_file where id = ${id}`.execute(tx)
  return rows[0] ?? null
}

/** The files of a case that the asker may see, oldest id first. */
export const filesOfCase = async (tx: Tx, caseId: string): Promise<readonly CaseFile[]> => {
  const { rows } = await sql<CaseFile>`select ${columns} from gongkai.case_file where case_id = ${caseId} order by id`.execute(tx)
  return rows
}

/** The days on which files were taken in, by their ids, by the clock of Beijing. */
export const daysTakenIn = async (tx: Tx, agencyId: string, fileIds: readonly string[]): Promise<ReadonlyMap<string, Day>> => {
  const { rows } = await sql<{ id: string; on: Day }>`select subject as id, min(at at time zone 'Asia/Shanghai')::date as "on" from gongkai.event
    where agency_id = ${agencyId} and subject = any (${[...fileIds]}::text[]) and name = 'file.taken-in' group by subject`.execute(tx)
  return new Map(rows.map(({ id, on }) => [id, on]))
}

/** Ids of the asking agency's files that no virus check has looked at, oldest id first. @param most how many at once */
export const filesInQuarantine = async (tx: Tx, most: number): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select id from gongkai.case_file
    where agency_id = gongkai.current_agency() and state = 'quarantined' order by id limit ${most}`.execute(tx)
  return rows.map(({ id }) => id)
}

/** Records a file of a case or a report of the asking agency, in quarantine. @throws where that is not the agency's */
export const addFile = async (tx: Tx, file: Omit<CaseFile, "state" | "version">): Promise<void> => {
  await tx.insertInto("caseFile").values(file).execute()
}

/**
 * Writes down what the virus check said.
 * @returns the new version; null where the file is not the agency's, or is infected already: that is never taken back
 */
export const setFileState = async (tx: Tx, id: string, state: "clean" | "infected"): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.case_file set state = ${state}, version = version + 1
    where id = ${id} and agency_id = gongkai.current_agency() and state <> 'infected' and state <> ${state} returning version`.execute(tx)
  return rows[0]?.version ?? null
}

/** Whether a file may be opened: one that a check called clean, or where the policy says so one that none has looked at. */
export const isOpenable = ({ state }: Pick<CaseFile, "state">, { openUnchecked }: Pick<FilePolicy, "openUnchecked">): boolean =>
  state === "clean" || (state === "quarantined" && openUnchecked)
