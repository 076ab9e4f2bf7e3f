import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { afterKey, withWords } from "../registers/narrowed.ts"

/** How a complaint came in. */
export const complaintWays = ["portal", "visit", "post", "phone", "passed-on"] as const
/** One of {@link complaintWays}. */
export type ComplaintWay = (typeof complaintWays)[number]

/** What is complained of: not published as it must be, a request mishandled, or something else. */
export const complaintGrounds = ["unpublished", "mishandled", "other"] as const
/** One of {@link complaintGrounds}. */
export type ComplaintGround = (typeof complaintGrounds)[number]

/** How a complaint stands. */
export const complaintStates = ["received", "drafted", "decided", "closed"] as const
/** One of {@link complaintStates}. */
export type ComplaintState = (typeof complaintStates)[number]

/** What was found of a complaint. */
export const complaintOutcomes = ["unfounded", "founded"] as const
/** One of {@link complaintOutcomes}. */
export type ComplaintOutcome = (typeof complaintOutcomes)[number]

/** A complaint about disclosure; who complained stands apart and sealed. */
export interface ComplaintRecord {
  readonly id: string
  /** An agency below, or the one that handles it. */
  readonly aboutAgencyId: string
  readonly receiptNumber: string
  readonly way: ComplaintWay
  readonly ground: ComplaintGround
  readonly subject: string
  readonly text: string
  /** Masked. */
  readonly shownName: string | null
  readonly receivedOn: Day
  readonly assignedTo: string | null
  readonly state: ComplaintState
  readonly outcome: ComplaintOutcome | null
  /** What was found, in the words that the complainant is told. */
  readonly finding: string | null
  readonly draftedBy: string | null
  readonly decidedBy: string | null
  readonly endedOn: Day | null
  readonly reason: string | null
  readonly reasonWords: string | null
  /** The improvement order that it led to. */
  readonly orderId: string | null
  readonly senderErasedOn: Day | null
  readonly version: number
}

/** What a list of complaints is narrowed to. */
export interface ComplaintFilter {
  readonly state: ComplaintState | null
  /** Only those that wait for a decision. */
  readonly open: boolean
  /** Only those that wait and came on this day or before. */
  readonly openSince: Day | null
  readonly outcome: ComplaintOutcome | null
  readonly aboutAgencyId: string | null
  readonly assignedTo: string | null
  readonly year: number | null
  readonly words: string | null
}

const columns: RawBuilder<unknown> = sql`n.id, n.about_agency_id, n.receipt_number, n.way, n.ground, n.subject, n.text, n.shown_name, n.received_on,
  n.assigned_to, n.state, n.outcome, n.finding, n.drafted_by, n.decided_by, n.ended_on, n.reason, n.reason_words, n.order_id, n.sender_erased_on,
  n.version`
const waiting: RawBuilder<unknown> = sql`and n.state in ('received', 'drafted')`

const narrowed = ({ state, open, openSince, outcome, aboutAgencyId, assignedTo, year, words }: ComplaintFilter): RawBuilder<unknown> =>
  sql`${state === null ? sql`` : sql`and n.state = ${state}`} ${open ? waiting : sql``}
    ${openSince === null ? sql`` : sql`${waiting} and n.received_on <= ${openSince}::date`}
    ${outcome === null ? sql`` : sql`and n.state = 'decided' and n.outcome = ${outcome}`}
    ${aboutAgencyId === null ? sql`` : sql`and n.about_agency_id = ${aboutAgencyId}`}
    ${assignedTo === null ? sql`` : sql`and n.assigned_to = ${assignedTo}`}
    ${year === null ? sql`` : sql`and n.received_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`}
    ${withWords(words, [sql`n.subject`, sql`n.receipt_number`])}`

/** Complaints that an agency handles, the latest received first, a page at a time. */
export const listComplaints = async (tx: Tx, agencyId: string, filter: ComplaintFilter, { after, limit }: Paging): Promise<Page<ComplaintRecord>> => {
  const { rows } = await sql<ComplaintRecord>`select ${columns} from gongkai.complaint n
    where n.agency_id = ${agencyId} ${narrowed(filter)} ${afterKey(sql`n.received_on`, after)}
    order by n.received_on desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ receivedOn, id }) => `${receivedOn} ${id}`)
}

/** A complaint that the agency handles, or null. */
export const complaintOf = async (tx: Tx, agencyId: string, id: string): Promise<ComplaintRecord | null> =>
  (await sql<ComplaintRecord>`select ${columns} from gongkai.complaint n where n.agency_id = ${agencyId} and n.id = ${id}`.execute(tx)).rows[0] ??
  null

/** Complaints that wait to be decided, the longest waiting first. */
export const waitingComplaints = async (tx: Tx, agencyId: string): Promise<readonly Pick<ComplaintRecord, "id" | "receivedOn" | "assignedTo">[]> =>
  (
    await sql<Pick<ComplaintRecord, "id" | "receivedOn" | "assignedTo">>`select n.id, n.received_on, n.assigned_to from gongkai.complaint n
      where n.agency_id = ${agencyId} ${waiting} order by n.received_on, n.id`.execute(tx)
  ).rows

/** What a complaint comes in with. */
export type NewComplaint = Pick<
  ComplaintRecord,
  "id" | "aboutAgencyId" | "receiptNumber" | "way" | "ground" | "subject" | "text" | "shownName" | "receivedOn"
>

/** Keeps a complaint. @throws complaint_pkey */
export const insertComplaint = async (tx: Tx, agencyId: string, complaint: NewComplaint): Promise<void> => {
  await tx
    .insertInto("complaint")
    .values({ ...complaint, agencyId })
    .execute()
}

/** What of a complaint changes. */
export type ComplaintChange = Partial<
  Pick<ComplaintRecord, "assignedTo" | "state" | "outcome" | "finding" | "draftedBy" | "decidedBy" | "endedOn" | "reason" | "reasonWords" | "orderId">
>

/** Changes a complaint at a version. @returns the new version; null where it is at another */
export const updateComplaint = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<ComplaintRecord, "id" | "version">,
  change: ComplaintChange,
): Promise<number | null> => {
  const row = await tx
    .updateTable("complaint")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}

/** Complaints by their days and how they stand: few lines, whatever their number. */
export interface ComplaintDays {
  readonly receivedOn: Day
  readonly endedOn: Day | null
  readonly state: ComplaintState
  readonly outcome: ComplaintOutcome | null
  readonly count: number
}

/** Complaints that an agency got in a year, by those days. */
export const complaintDays = async (tx: Tx, agencyId: string, year: number): Promise<readonly ComplaintDays[]> =>
  (
    await sql<ComplaintDays>`select n.received_on, n.ended_on, n.state, n.outcome, count(*)::integer as count from gongkai.complaint n
      where n.agency_id = ${agencyId} and n.received_on between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)
      group by 1, 2, 3, 4`.execute(tx)
  ).rows
