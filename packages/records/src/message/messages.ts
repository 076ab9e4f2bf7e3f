import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { afterKey, withWords } from "../registers/narrowed.ts"

/** A message's life at one agency. */
export const messageStates = ["received", "drafted", "answered", "handed-over", "closed"] as const
/** One of {@link messageStates}. */
export type MessageState = (typeof messageStates)[number]

/** What somebody wrote to an agency; who it was stands apart and sealed. */
export interface MessageRecord {
  readonly id: string
  /** The message as it first came in, which may have been to another agency. */
  readonly rootId: string
  readonly receiptNumber: string
  readonly subject: string
  readonly text: string
  /** Masked. */
  readonly shownName: string | null
  readonly sentOn: Day
  /** When this agency got it. */
  readonly receivedOn: Day
  readonly fromAgencyId: string | null
  readonly assignedTo: string | null
  readonly state: MessageState
  readonly reply: string | null
  readonly draftedBy: string | null
  readonly approvedBy: string | null
  readonly endedOn: Day | null
  readonly handedTo: string | null
  readonly reason: string | null
  readonly reasonWords: string | null
  readonly publishedOn: Day | null
  readonly publishedSubject: string | null
  readonly publishedText: string | null
  readonly version: number
}

/** What a list of messages is narrowed to. */
export interface MessageFilter {
  readonly state: MessageState | null
  /** Only those that wait for an answer. */
  readonly open: boolean
  /** Only those that wait and came on this day or before. */
  readonly openSince: Day | null
  readonly assignedTo: string | null
  readonly words: string | null
}

const columns: RawBuilder<unknown> = sql`n.id, n.root_id, n.receipt_number, n.subject, n.text, n.shown_name, n.sent_on, n.received_on, n.from_agency_id,
  n.assigned_to, n.state, n.reply, n.drafted_by, n.approved_by, n.ended_on, n.handed_to, n.reason, n.reason_words, n.published_on, n.published_subject,
  n.published_text, n.version`
const waiting: RawBuilder<unknown> = sql`and n.state in ('received', 'drafted')`

/** Messages of an agency, the latest received first, a page at a time. */
export const listMessages = async (
  tx: Tx,
  agencyId: string,
  { state, open, openSince, assignedTo, words }: MessageFilter,
  { after, limit }: Paging,
): Promise<Page<MessageRecord>> => {
  const { rows } = await sql<MessageRecord>`select ${columns} from gongkai.public_message n
    where n.agency_id = ${agencyId} ${state === null ? sql`` : sql`and n.state = ${state}`} ${open ? waiting : sql``}
      ${openSince === null ? sql`` : sql`${waiting} and n.received_on <= ${openSince}::date`}
      ${assignedTo === null ? sql`` : sql`and n.assigned_to = ${assignedTo}`} ${withWords(words, [sql`n.subject`, sql`n.receipt_number`])}
      ${afterKey(sql`n.received_on`, after)}
    order by n.received_on desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ receivedOn, id }) => `${receivedOn} ${id}`)
}

/** A message of the agency, or null. */
export const messageOf = async (tx: Tx, agencyId: string, id: string): Promise<MessageRecord | null> =>
  (await sql<MessageRecord>`select ${columns} from gongkai.public_message n where n.agency_id = ${agencyId} and n.id = ${id}`.execute(tx)).rows[0] ??
  null

/** Keeps a message. @throws public_message_pkey */
export const insertMessage = async (
  tx: Tx,
  agencyId: string,
  message: Pick<MessageRecord, "id" | "rootId" | "receiptNumber" | "subject" | "text" | "shownName" | "sentOn" | "receivedOn" | "fromAgencyId">,
): Promise<void> => {
  const { id, rootId, receiptNumber, subject, text, shownName, sentOn, receivedOn, fromAgencyId } = message
  await sql`insert into gongkai.public_message (agency_id, id, root_id, receipt_number, subject, text, shown_name, sent_on, received_on, from_agency_id)
    values (${agencyId}, ${id}, ${rootId}, ${receiptNumber}, ${subject}, ${text}, ${shownName}, ${sentOn}::date, ${receivedOn}::date, ${fromAgencyId})`.execute(
    tx,
  )
}

/** What of a message changes. */
export type MessageChange = Partial<
  Pick<
    MessageRecord,
    | "assignedTo"
    | "state"
    | "reply"
    | "draftedBy"
    | "approvedBy"
    | "endedOn"
    | "handedTo"
    | "reason"
    | "reasonWords"
    | "publishedOn"
    | "publishedSubject"
    | "publishedText"
  >
>

/** Changes a message at a version. @returns the new version; null where it is at another */
export const updateMessage = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<MessageRecord, "id" | "version">,
  change: MessageChange,
): Promise<number | null> => {
  const row = await tx
    .updateTable("publicMessage")
    .set({ ...change, version: version + 1 })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}

/** How an agency's messages of a year stand. */
export interface MessageDays {
  readonly receivedOn: Day
  /** Null where it waits, or was handed over or closed. */
  readonly answeredOn: Day | null
  readonly state: MessageState
  readonly published: boolean
  readonly count: number
}

/** Messages that an agency got within some days, by those days: few lines, whatever their number. */
export const messageDays = async (
  tx: Tx,
  agencyId: string,
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<readonly MessageDays[]> =>
  (
    await sql<MessageDays>`select n.received_on, case when n.state = 'answered' then n.ended_on end as answered_on, n.state,
        n.published_on is not null as published, count(*)::integer as count
      from gongkai.public_message n where n.agency_id = ${agencyId} and n.received_on between ${from}::date and ${to}::date
      group by 1, 2, 3, 4`.execute(tx)
  ).rows
