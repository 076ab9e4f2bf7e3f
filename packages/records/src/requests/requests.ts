import type { Day, RequestFact } from "@gongkai/law"
import { sql, type Selectable } from "kysely"
import type { Request as Row } from "../generated/schema.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** A request as it was registered. */
export type RequestRecord = Readonly<Selectable<Row>>

/** A request with what happened to it. */
export interface RequestStanding {
  readonly request: RequestRecord
  readonly applicantKind: string
  readonly facts: readonly RequestFact[]
  readonly answerDue: Day | null
  readonly open: boolean
  readonly version: number
}

/** A line of the board. */
export interface BoardLine {
  readonly caseId: string
  readonly registrationNumber: string
  readonly kind: string
  readonly applicantKind: string
  readonly content: string
  readonly assignedTo: string | null
  readonly answerDue: Day | null
  readonly open: boolean
  readonly restricted: boolean
}

/** What the board is narrowed to. */
export interface BoardFilter {
  readonly open: boolean
  readonly assignedTo: string | null
  /** Due on this day or before. */
  readonly dueBy: Day | null
}

/** Registers a request. */
export const insertRequest = async (tx: Tx, request: Omit<RequestRecord, "assignedTo" | "version">): Promise<void> => {
  await tx.insertInto("request").values(request).execute()
}

/** A request of the asking agency with what happened to it, or null. */
export const requestStanding = async (tx: Tx, agencyId: string, caseId: string): Promise<RequestStanding | null> => {
  const request = await tx.selectFrom("request").selectAll().where("agencyId", "=", agencyId).where("caseId", "=", caseId).executeTakeFirst()
  if (request === undefined) return null
  const { rows } = await sql<Omit<RequestStanding, "request">>`select p.facts, p.answer_due, p.open, p.version, a.kind as applicant_kind
    from gongkai.open_period p, gongkai.applicant a
    where p.agency_id = ${agencyId} and p.case_id = ${caseId} and a.agency_id = ${agencyId} and a.id = ${request.applicantId}`.execute(tx)
  const [standing] = rows
  return standing === undefined ? null : { ...standing, request }
}

/** Gives a request to an officer, or to nobody, at a version. @returns the new version, or null where it is no longer at that version */
export const assignRequest = async (tx: Tx, caseId: string, version: number, personId: string | null): Promise<number | null> => {
  const row = await tx
    .updateTable("request")
    .set({ assignedTo: personId, version: version + 1 })
    .where("caseId", "=", caseId)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}

const never = "9999-12-31"
const key = /^(\d{4}-\d{2}-\d{2}) (.+)$/su

/** Requests of an agency by the last day for their answer, those without one last; a page at a time. */
export const board = async (
  tx: Tx,
  agencyId: string,
  { open, assignedTo, dueBy }: BoardFilter,
  { after, limit }: Paging,
): Promise<Page<BoardLine>> => {
  const [, afterDue = "0001-01-01", afterCase = ""] = key.exec(after ?? "") ?? []
  const { rows } = await sql<BoardLine>`select r.case_id, r.registration_number, r.kind, a.kind as applicant_kind, left(r.content, 200) as content,
      r.assigned_to, p.answer_due, p.open, c.restricted
    from gongkai.open_period p
    join gongkai.request r on r.agency_id = p.agency_id and r.case_id = p.case_id
    join gongkai.applicant a on a.agency_id = r.agency_id and a.id = r.applicant_id
    join gongkai.case_record c on c.id = r.case_id
    where p.agency_id = ${agencyId} and ${open ? sql`p.open` : sql`not p.open`}
      and (coalesce(p.answer_due, ${never}::date), p.case_id) > (${afterDue}::date, ${afterCase})
      ${assignedTo === null ? sql`` : sql`and r.assigned_to = ${assignedTo}`}
      ${dueBy === null ? sql`` : sql`and p.answer_due <= ${dueBy}::date`}
    order by coalesce(p.answer_due, ${never}::date), p.case_id limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ answerDue, caseId }) => `${answerDue ?? never} ${caseId}`)
}
