import type { Day, RequestFact } from "@gongkai/law"
import { sql, type Selectable } from "kysely"
import type { Request as Row } from "../generated/schema.ts"
import type { Tx } from "../records.ts"
import { wordsOf } from "./words.ts"

/** A request as it was registered, and what became of it outside its clock. */
export type RequestRecord = Readonly<Selectable<Row>>

/** A request to be registered; the place in its series is null for a number that was given elsewhere. */
export type NewRequest = Pick<
  RequestRecord,
  "caseId" | "agencyId" | "registrationNumber" | "formId" | "item" | "kind" | "applicantId" | "content" | "supplyForm"
> &
  Partial<Pick<RequestRecord, "numberYear" | "numberSeq" | "reopenedFrom">>

/** A request with what happened to it. */
export interface RequestStanding {
  readonly request: RequestRecord
  readonly applicantKind: string
  readonly restricted: boolean
  readonly facts: readonly RequestFact[]
  readonly answerDue: Day | null
  readonly stage: string | null
  readonly open: boolean
  readonly version: number
}

const keepWords = async (tx: Tx, caseId: string, ...texts: readonly string[]): Promise<void> => {
  await sql`select gongkai.keep_words(${caseId}, ${wordsOf(...texts)})`.execute(tx)
}

/** Registers a request, and keeps its words to be found by. */
export const insertRequest = async (tx: Tx, request: NewRequest): Promise<void> => {
  await tx.insertInto("request").values(request).execute()
  await keepWords(tx, request.caseId, request.content, request.registrationNumber)
}

/** A request of the asking agency, or null. */
export const requestOf = async (tx: Tx, agencyId: string, caseId: string): Promise<RequestRecord | null> =>
  (await tx.selectFrom("request").selectAll().where("agencyId", "=", agencyId).where("caseId", "=", caseId).executeTakeFirst()) ?? null

/** A request of the asking agency with what happened to it, or null. */
export const requestStanding = async (tx: Tx, agencyId: string, caseId: string): Promise<RequestStanding | null> => {
  const request = await requestOf(tx, agencyId, caseId)
  if (request === null) return null
  const { rows } = await sql<
    Omit<RequestStanding, "request">
  >`select p.facts, p.answer_due, p.stage, p.open, p.version, a.kind as applicant_kind, c.restricted
    from gongkai.open_period p, gongkai.applicant a, gongkai.case_record c
    where p.agency_id = ${agencyId} and p.case_id = ${caseId} and a.agency_id = ${agencyId} and a.id = ${request.applicantId} and c.id = ${caseId}`.execute(
    tx,
  )
  const [standing] = rows
  return standing === undefined ? null : { ...standing, request }
}

/** What of a request is changed after it was registered. */
export type RequestChange = Partial<Pick<RequestRecord, "assignedTo" | "content" | "archivedOn" | "archiveNumber" | "correctionResult">>

/** Changes a request at a version. @returns the new version, or null where it is no longer at that version */
export const updateRequest = async (tx: Tx, agencyId: string, caseId: string, version: number, change: RequestChange): Promise<number | null> => {
  const row = await tx
    .updateTable("request")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("caseId", "=", caseId)
    .where("version", "=", version)
    .returning(["version", "registrationNumber"])
    .executeTakeFirst()
  if (row === undefined) return null
  if (change.content !== undefined) await keepWords(tx, caseId, change.content, row.registrationNumber)
  return row.version
}

/** Restricts a case or lifts that. */
export const setRestricted = async (tx: Tx, agencyId: string, caseId: string, restricted: boolean): Promise<void> => {
  await sql`update gongkai.case_record set restricted = ${restricted}, version = version + 1 where agency_id = ${agencyId} and id = ${caseId}`.execute(
    tx,
  )
}

/** Requests of one form, by their place in it. */
export const requestsOfForm = (tx: Tx, agencyId: string, formId: string): Promise<readonly RequestRecord[]> =>
  tx.selectFrom("request").selectAll().where("agencyId", "=", agencyId).where("formId", "=", formId).orderBy("item").execute()

/**
 * How many requests of an applicant the agency received in the calendar month of a day: what the fee by items counts
 * (processing fee rules, Article 4). Whatever became of them; corrections of records and reopened cases are none.
 */
export const requestsInMonth = async (tx: Tx, agencyId: string, applicantId: string, on: Day): Promise<number> => {
  const { rows } = await sql<{ count: number }>`select count(*) as count from gongkai.board_line
    where agency_id = ${agencyId} and applicant_id = ${applicantId} and counted
      and counted_on >= date_trunc('month', ${on}::date)::date and counted_on < (date_trunc('month', ${on}::date) + interval '1 month')::date`.execute(
    tx,
  )
  return rows[0]?.count ?? 0
}
