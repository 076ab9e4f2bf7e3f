import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { afterKey } from "../registers/narrowed.ts"

/** What the office did with a comment. */
export const commentStates = ["waiting", "published", "withheld"] as const
/** One of {@link commentStates}. */
export type CommentState = (typeof commentStates)[number]

/** An answer to a question: words, or the places of chosen options from 0. */
export interface QuestionAnswer {
  readonly questionId: string
  readonly text?: string | undefined
  readonly choices?: readonly number[] | undefined
}

/** What somebody said to a consultation; who it was stands apart and sealed. */
export interface CommentRecord {
  readonly id: string
  readonly consultationId: string
  readonly text: string
  readonly answers: readonly QuestionAnswer[]
  readonly sentOn: Day
  /** Masked. */
  readonly shownName: string | null
  readonly state: CommentState
  readonly publishedText: string | null
  readonly reason: string | null
  readonly version: number
}

const columns: RawBuilder<unknown> = sql`n.id, n.consultation_id, n.text, n.answers, n.sent_on, n.shown_name, n.state, n.published_text, n.reason, n.version`

/** Comments on a consultation, the latest first, a page at a time. */
export const listComments = async (
  tx: Tx,
  agencyId: string,
  { consultationId, state }: { readonly consultationId: string; readonly state: CommentState | null },
  { after, limit }: Paging,
): Promise<Page<CommentRecord>> => {
  const { rows } = await sql<CommentRecord>`select ${columns} from gongkai.consultation_comment n
    where n.agency_id = ${agencyId} and n.consultation_id = ${consultationId} ${state === null ? sql`` : sql`and n.state = ${state}`}
      ${afterKey(sql`n.sent_on`, after)}
    order by n.sent_on desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ sentOn, id }) => `${sentOn} ${id}`)
}

/** A comment of the agency, or null. */
export const commentOf = async (tx: Tx, agencyId: string, id: string): Promise<CommentRecord | null> =>
  (await sql<CommentRecord>`select ${columns} from gongkai.consultation_comment n where n.agency_id = ${agencyId} and n.id = ${id}`.execute(tx))
    .rows[0] ?? null

/** Keeps a comment. @throws consultation_comment_pkey; consultation_comment_agency_id_consultation_id_submission_key_key where the form was sent before */
export const insertComment = async (
  tx: Tx,
  agencyId: string,
  comment: Pick<CommentRecord, "id" | "consultationId" | "text" | "answers" | "sentOn" | "shownName"> & { readonly submissionKey: string },
): Promise<void> => {
  const { id, consultationId, submissionKey, text, answers, sentOn, shownName } = comment
  await sql`insert into gongkai.consultation_comment (agency_id, id, consultation_id, submission_key, text, answers, sent_on, shown_name)
    values (${agencyId}, ${id}, ${consultationId}, ${submissionKey}, ${text}, ${JSON.stringify(answers)}::json, ${sentOn}::date, ${shownName})`.execute(
    tx,
  )
}

/** Keeps what the office did with a comment, at a version. @returns the new version; null where it is at another */
export const moderateComment = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<CommentRecord, "id" | "version">,
  { state, publishedText, reason }: Pick<CommentRecord, "state" | "publishedText" | "reason">,
): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.consultation_comment
    set state = ${state}, published_text = ${publishedText}, reason = ${reason}, version = version + 1
    where agency_id = ${agencyId} and id = ${id} and version = ${version} returning version`.execute(tx)
  return rows[0]?.version ?? null
}
