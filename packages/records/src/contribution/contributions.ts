import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { afterKey, withWords } from "../registers/narrowed.ts"

/** What becomes of what a unit sends in. */
export const contributionStates = ["sent", "taken-on", "declined"] as const
/** One of {@link contributionStates}. */
export type ContributionState = (typeof contributionStates)[number]

/** What a unit sent in. */
export interface ContributionLine {
  readonly id: string
  readonly unitId: string
  readonly unitName: string
  readonly title: string
  /** Of Articles 20 and 21, as the sender named it; null where none was named. */
  readonly legalCategory: string | null
  readonly sentBy: string
  readonly sentOn: Day
  readonly state: ContributionState
  readonly decidedOn: Day | null
  readonly itemId: string | null
  readonly reason: string | null
  readonly version: number
}

/** The same with its text. */
export interface Contribution extends ContributionLine {
  readonly body: string
}

/** What a list of contributions is narrowed to. */
export interface ContributionFilter {
  readonly state: ContributionState | null
  readonly unitId: string | null
  readonly words: string | null
}

const columns: RawBuilder<unknown> = sql`n.id, n.unit_id, u.name as unit_name, n.title, n.legal_category, n.sent_by, n.sent_on, n.state, n.decided_on, n.item_id, n.reason, n.version`
const joined: RawBuilder<unknown> = sql`gongkai.contribution n join gongkai.contributing_unit u on u.agency_id = n.agency_id and u.id = n.unit_id`

/** Contributions of an agency, the latest sent first, a page at a time. */
export const listContributions = async (
  tx: Tx,
  agencyId: string,
  { state, unitId, words }: ContributionFilter,
  { after, limit }: Paging,
): Promise<Page<ContributionLine>> => {
  const { rows } = await sql<ContributionLine>`select ${columns} from ${joined}
    where n.agency_id = ${agencyId} ${state === null ? sql`` : sql`and n.state = ${state}`} ${unitId === null ? sql`` : sql`and n.unit_id = ${unitId}`}
      ${withWords(words, [sql`n.title`])} ${afterKey(sql`n.sent_on`, after)}
    order by n.sent_on desc, n.id desc limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ sentOn, id }) => `${sentOn} ${id}`)
}

/** A contribution of the agency, or null. */
export const contributionOf = async (tx: Tx, agencyId: string, id: string): Promise<Contribution | null> =>
  (await sql<Contribution>`select ${columns}, n.body from ${joined} where n.agency_id = ${agencyId} and n.id = ${id}`.execute(tx)).rows[0] ?? null

/** Keeps what was sent in. @throws contribution_pkey */
export const insertContribution = async (
  tx: Tx,
  agencyId: string,
  {
    id,
    unitId,
    title,
    body,
    legalCategory,
    sentBy,
    sentOn,
  }: Pick<Contribution, "id" | "unitId" | "title" | "body" | "legalCategory" | "sentBy" | "sentOn">,
): Promise<void> => {
  await sql`insert into gongkai.contribution (agency_id, id, unit_id, title, body, legal_category, sent_by, sent_on)
    values (${agencyId}, ${id}, ${unitId}, ${title}, ${body}, ${legalCategory}, ${sentBy}, ${sentOn}::date)`.execute(tx)
}

/** Keeps what the office decided of one that waits, at a version. @returns the new version; null where it is at another */
export const decideContribution = async (
  tx: Tx,
  agencyId: string,
  { id, version }: Pick<Contribution, "id" | "version">,
  { state, decidedOn, itemId, reason }: Pick<Contribution, "itemId" | "reason"> & { readonly state: ContributionState; readonly decidedOn: Day },
): Promise<number | null> => {
  const { rows } = await sql<{ version: number }>`update gongkai.contribution
    set state = ${state}, decided_on = ${decidedOn}::date, item_id = ${itemId}, reason = ${reason}, version = version + 1
    where agency_id = ${agencyId} and id = ${id} and version = ${version} and state = 'sent' returning version`.execute(tx)
  return rows[0]?.version ?? null
}
