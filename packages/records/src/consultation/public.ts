import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { PublicTx } from "../public/as-public.ts"
import { afterKey } from "../registers/narrowed.ts"
import type { ConsultationRecord } from "./consultations.ts"

/** A consultation as the public sees it. */
export interface OpenConsultation extends Pick<ConsultationRecord, "id" | "title" | "fromDay" | "toDay" | "summaryOn"> {
  readonly agencyId: string
  readonly agencyName: string
  /** upcoming before its first day, open up to its last, closed after it. */
  readonly state: "upcoming" | "open" | "closed"
  readonly comments: number
}

/** The same whole: text, questions, and what was taken up once that is published. */
export interface OpenConsultationWhole extends OpenConsultation, Pick<ConsultationRecord, "body" | "bodyForm" | "questions" | "summary" | "points"> {}

/** A comment as the public sees it. */
export interface OpenComment {
  readonly id: string
  readonly text: string
  /** Masked; null where none was given. */
  readonly shownName: string | null
  readonly sentOn: Day
}

const joined: RawBuilder<unknown> = sql`gongkai.open_consultation n join gongkai.public_agency a on a.id = n.agency_id`
const stateOn = (today: Day): RawBuilder<unknown> =>
  sql`case when n.to_day < ${today}::date then 'closed' when n.from_day > ${today}::date then 'upcoming' else 'open' end`
const columns = (today: Day): RawBuilder<unknown> =>
  sql`n.id, n.agency_id, a.name as agency_name, n.title, n.from_day, n.to_day, n.summary_on, n.comments, ${stateOn(today)} as state`

/**
 * Consultations for the public, the latest begun first, a page at a time.
 * @param agencyId null for the whole district
 * @param state null for all
 */
export const openConsultations = async (
  { publicTx }: PublicTx,
  { agencyId, state, today }: { readonly agencyId: string | null; readonly state: OpenConsultation["state"] | null; readonly today: Day },
  { after, limit }: Paging,
): Promise<Page<OpenConsultation>> => {
  const { rows } = await sql<OpenConsultation>`select ${columns(today)} from ${joined}
    where true ${agencyId === null ? sql`` : sql`and n.agency_id = ${agencyId}`} ${state === null ? sql`` : sql`and ${stateOn(today)} = ${state}`}
      ${afterKey(sql`n.from_day`, after)}
    order by n.from_day desc, n.id desc limit ${limit + 1}`.execute(publicTx)
  return pageOf(rows, limit, ({ fromDay, id }) => `${fromDay} ${id}`)
}

/** A consultation for the public, or null where there is none that it may see. */
export const openConsultation = async ({ publicTx }: PublicTx, id: string, today: Day): Promise<OpenConsultationWhole | null> =>
  (
    await sql<OpenConsultationWhole>`select ${columns(today)}, n.body, n.body_form, n.questions, n.summary, n.points from ${joined} where n.id = ${id}`.execute(
      publicTx,
    )
  ).rows[0] ?? null

/** Comments on a consultation that the office published, the latest first, a page at a time. */
export const openComments = async ({ publicTx }: PublicTx, consultationId: string, { after, limit }: Paging): Promise<Page<OpenComment>> => {
  const { rows } = await sql<OpenComment>`select n.id, n.text, n.shown_name, n.sent_on from gongkai.open_comment n
    where n.consultation_id = ${consultationId} ${afterKey(sql`n.sent_on`, after)} order by n.sent_on desc, n.id desc limit ${limit + 1}`.execute(
    publicTx,
  )
  return pageOf(rows, limit, ({ sentOn, id }) => `${sentOn} ${id}`)
}
