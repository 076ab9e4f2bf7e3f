import type { Day, RequestFact } from "@gongkai/law"
import { sql } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** Kinds of disputes, as table 4 of the report has them. */
export const disputeKinds = ["reconsideration", "litigation-direct", "litigation-after-reconsideration"] as const
/** One of {@link disputeKinds}. */
export type DisputeKind = (typeof disputeKinds)[number]

/** A reconsideration or a suit against an answer of the agency. */
export interface DisputeRecord {
  readonly id: string
  readonly caseId: string
  readonly kind: DisputeKind
  readonly instance: "first" | "second" | "retrial"
  readonly bodyName: string
  readonly bodyCaseNumber: string | null
  readonly acceptedOn: Day
  /** What it is against. */
  readonly against: "decision" | "lapse" | "silence" | "other"
  /** The reconsideration before a suit, or the instance before an appeal; of the same case. */
  readonly priorDisputeId: string | null
  readonly version: number
}

/** What happened to a dispute on a day. Fields that a happening has not are null. */
export interface DisputeHappening {
  readonly what: "copy-received" | "answered" | "hearing" | "result"
  readonly on: Day
  readonly procedure: "ordinary" | "simplified" | null
  readonly result: "upheld" | "corrected" | "other" | null
  readonly manner: string | null
  readonly fault: string | null
  readonly ground: string | null
  readonly documentNumber: string | null
  /** A file of the same case. */
  readonly fileId: string | null
}

/** A dispute with what happened to it, in the order of entering. */
export interface DisputeStanding {
  readonly dispute: DisputeRecord
  readonly happenings: readonly DisputeHappening[]
  /** What happened to the request that it is about; none for a case that is no request. */
  readonly facts: readonly RequestFact[]
}

/** A dispute of a list, with its request. */
export interface DisputeLine extends DisputeStanding {
  readonly registrationNumber: string | null
}

/** What a list of disputes is narrowed to; null where it is not. */
export interface DisputeFilter {
  readonly caseId: string | null
  readonly kind: DisputeKind | null
  readonly state: "pending" | "concluded" | null
  readonly result: "upheld" | "corrected" | "other" | null
  /** Year of acceptance. */
  readonly year: number | null
}

const happenings = sql`coalesce((select jsonb_agg(jsonb_build_object('what', e.what, 'on', e.on_day, 'procedure', e.procedure, 'result', e.result,
    'manner', e.manner, 'fault', e.fault, 'ground', e.ground, 'documentNumber', e.document_number, 'fileId', e.file_id) order by e.position)
  from gongkai.dispute_event e where e.agency_id = d.agency_id and e.dispute_id = d.id), '[]')`
const record = sql`jsonb_build_object('id', d.id, 'caseId', d.case_id, 'kind', d.kind, 'instance', d.instance, 'bodyName', d.body_name,
  'bodyCaseNumber', d.body_case_number, 'acceptedOn', d.accepted_on, 'against', d.against, 'priorDisputeId', d.prior_dispute_id, 'version', d.version)`

const facts = sql`coalesce((select p.facts from gongkai.open_period p where p.agency_id = d.agency_id and p.case_id = d.case_id), '[]')`
const standing = sql`${record} as dispute, ${happenings} as happenings, ${facts} as facts`

/** Registers a dispute of the agency. */
export const insertDispute = async (tx: Tx, agencyId: string, dispute: Omit<DisputeRecord, "version">): Promise<void> => {
  await tx
    .insertInto("dispute")
    .values({ ...dispute, agencyId })
    .execute()
}

/** A dispute of the agency, or null. @param lock whether it stays as it is until the transaction ends */
export const disputeOf = async (tx: Tx, agencyId: string, id: string, lock = false): Promise<DisputeStanding | null> => {
  if (lock) await sql`select from gongkai.dispute d where d.agency_id = ${agencyId} and d.id = ${id} for update`.execute(tx)
  const { rows } = await sql<DisputeStanding>`select ${standing}
    from gongkai.dispute d where d.agency_id = ${agencyId} and d.id = ${id}`.execute(tx)
  return rows[0] ?? null
}

const nextVersion = async (tx: Tx, { id, version }: DisputeRecord): Promise<number> => {
  await tx
    .updateTable("dispute")
    .set({ version: version + 1 })
    .where("id", "=", id)
    .execute()
  return version + 1
}

/** Adds a happening to a dispute that {@link disputeOf} locked. @returns the dispute's new version */
export const addHappening = async (tx: Tx, agencyId: string, at: DisputeStanding, { on, ...fields }: DisputeHappening): Promise<number> => {
  const { id, caseId } = at.dispute
  const row = { ...fields, onDay: on, agencyId, disputeId: id, caseId, position: at.happenings.length + 1 }
  await tx.insertInto("disputeEvent").values(row).execute()
  return nextVersion(tx, at.dispute)
}

/** Takes the last happening of a dispute that {@link disputeOf} locked away. @returns the dispute's new version */
export const strikeHappening = async (tx: Tx, agencyId: string, at: DisputeStanding): Promise<number> => {
  await tx
    .deleteFrom("disputeEvent")
    .where("agencyId", "=", agencyId)
    .where("disputeId", "=", at.dispute.id)
    .where("position", "=", at.happenings.length)
    .execute()
  return nextVersion(tx, at.dispute)
}

const key = /^(\d{4}-\d{2}-\d{2}) (.+)$/su
const result = sql`(select e.result from gongkai.dispute_event e where e.agency_id = d.agency_id and e.dispute_id = d.id and e.what = 'result')`

/** Disputes of an agency by the day of acceptance, the latest first; a page at a time. */
export const listDisputes = async (tx: Tx, agencyId: string, filter: DisputeFilter, { after, limit }: Paging): Promise<Page<DisputeLine>> => {
  const [, beforeDay, beforeId] = key.exec(after ?? "") ?? []
  const { rows } = await sql<DisputeLine>`select ${standing}, r.registration_number
    from gongkai.dispute d left join gongkai.request r on r.agency_id = d.agency_id and r.case_id = d.case_id
    where d.agency_id = ${agencyId}
      ${beforeDay === undefined || beforeId === undefined ? sql`` : sql`and (d.accepted_on, d.id) < (${beforeDay}::date, ${beforeId})`}
      ${filter.caseId === null ? sql`` : sql`and d.case_id = ${filter.caseId}`}
      ${filter.kind === null ? sql`` : sql`and d.kind = ${filter.kind}`}
      ${filter.year === null ? sql`` : sql`and d.accepted_on between make_date(${filter.year}, 1, 1) and make_date(${filter.year}, 12, 31)`}
      ${filter.state === null ? sql`` : sql`and (${result} is null) = ${filter.state === "pending"}`}
      ${filter.result === null ? sql`` : sql`and ${result} = ${filter.result}`}
    order by d.accepted_on desc, d.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ dispute }) => `${dispute.acceptedOn} ${dispute.id}`)
}
