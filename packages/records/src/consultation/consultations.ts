import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { afterKey, withWords } from "../registers/narrowed.ts"

/** A consultation's life. */
export const consultationStates = ["draft", "open", "closed", "discarded"] as const
/** One of {@link consultationStates}. */
export type ConsultationState = (typeof consultationStates)[number]

/** A question put to the public. */
export interface Question {
  readonly id: string
  readonly kind: "text" | "one" | "many"
  readonly words: string
  /** Of a choice its answers. */
  readonly options: readonly string[]
}

/** What became of a point that the public made. */
export const verdicts = ["adopted", "partly", "not-adopted"] as const

/** A point of the summary: what was said, what was taken up of it, and why. */
export interface SummaryPoint {
  readonly point: string
  readonly verdict: (typeof verdicts)[number]
  readonly reason: string
}

/** A consultation of the public. */
export interface ConsultationRecord {
  readonly id: string
  readonly title: string
  readonly body: string
  /** Cleaned HTML; plain paragraphs where it was written before there was any. */
  readonly bodyForm: "plain" | "html"
  readonly questions: readonly Question[]
  readonly fromDay: Day
  readonly toDay: Day
  readonly state: ConsultationState
  readonly summary: string | null
  readonly points: readonly SummaryPoint[]
  readonly summaryOn: Day | null
  readonly version: number
  /** How many comments came, and how many wait for a word of the office. */
  readonly comments: number
  readonly waiting: number
}

/** What a list of consultations is narrowed to. */
export interface ConsultationFilter {
  readonly state: ConsultationState | null
  readonly words: string | null
}

const columns: RawBuilder<unknown> = sql`n.id, n.title, n.body, n.body_form, n.questions, n.from_day, n.to_day, n.state, n.summary, n.points, n.summary_on, n.version,
  (select count(*)::integer from gongkai.consultation_comment c where c.agency_id = n.agency_id and c.consultation_id = n.id) as comments,
  (select count(*)::integer from gongkai.consultation_comment c
    where c.agency_id = n.agency_id and c.consultation_id = n.id and c.state = 'waiting') as waiting`

/** Consultations of an agency, the latest first, a page at a time; what was discarded only where it is asked for. */
export const listConsultations = async (
  tx: Tx,
  agencyId: string,
  { state, words }: ConsultationFilter,
  { after, limit }: Paging,
): Promise<Page<ConsultationRecord>> => {
  const { rows } = await sql<ConsultationRecord>`select ${columns} from gongkai.consultation n
    where n.agency_id = ${agencyId} ${state === null ? sql`and n.state <> 'discarded'` : sql`and n.state = ${state}`}
      ${withWords(words, [sql`n.title`])} ${afterKey(sql`n.from_day`, after)}
    order by n.from_day desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ fromDay, id }) => `${fromDay} ${id}`)
}

/** A consultation of the agency, or null. */
export const consultationOf = async (tx: Tx, agencyId: string, id: string): Promise<ConsultationRecord | null> =>
  (await sql<ConsultationRecord>`select ${columns} from gongkai.consultation n where n.agency_id = ${agencyId} and n.id = ${id}`.execute(tx))
    .rows[0] ?? null

type Draft = Pick<ConsultationRecord, "title" | "body" | "bodyForm" | "questions" | "fromDay" | "toDay">

/** Keeps a draft. @throws consultation_pkey */
export const insertConsultation = async (tx: Tx, agencyId: string, id: string, draft: Draft): Promise<void> => {
  await sql`insert into gongkai.consultation (agency_id, id, title, body, body_form, questions, from_day, to_day)
    values (${agencyId}, ${id}, ${draft.title}, ${draft.body}, ${draft.bodyForm}, ${JSON.stringify(draft.questions)}::json, ${draft.fromDay}::date, ${draft.toDay}::date)`.execute(
    tx,
  )
}

/** What of a consultation changes. */
export type ConsultationChange = Partial<Draft & Pick<ConsultationRecord, "state" | "summary" | "points" | "summaryOn">>

/** Changes a consultation at a version. @returns the new version; null where it is at another */
export const updateConsultation = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<ConsultationRecord, "id" | "version">,
  { questions, points, ...change }: ConsultationChange,
): Promise<number | null> => {
  const row = await tx
    .updateTable("consultation")
    .set({
      ...change,
      ...(questions === undefined ? {} : { questions: JSON.stringify(questions) }),
      ...(points === undefined ? {} : { points: JSON.stringify(points) }),
      version: version + 1,
    })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .where("version", "=", version)
    .returning("version")
    .executeTakeFirst()
  return row?.version ?? null
}

/** Open consultations whose last day is over. */
export const consultationsOver = async (
  tx: Tx,
  agencyId: string,
  today: Day,
): Promise<readonly { readonly id: string; readonly version: number }[]> =>
  (
    await sql<{ id: string; version: number }>`select id, version from gongkai.consultation
      where agency_id = ${agencyId} and state = 'open' and to_day < ${today}::date order by id`.execute(tx)
  ).rows
