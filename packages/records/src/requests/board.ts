import type { Day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"
import { contentSeen, type Looking } from "../handling/visibility.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"
import { soughtWords } from "./words.ts"

/** Where a request stands; the first six are open. */
export const stages = ["receiptUnconfirmed", "inCorrection", "feeUnpaid", "inConsultation", "handling", "decided", "ended"] as const
/** One of {@link stages}. */
export type Stage = (typeof stages)[number]

/** How near the last day is; `none` where there is none. */
export const lights = ["overdue", "today", "two", "five", "later", "none"] as const
/** One of {@link lights}. */
export type Light = (typeof lights)[number]

/** The days by which lights are told apart: today, and two and five working days on. */
export interface LightDays {
  readonly today: Day
  readonly two: Day
  readonly five: Day
}

/** A line of the board. The content is null for whoever may not see it. */
export interface BoardLine {
  readonly caseId: string
  readonly registrationNumber: string
  readonly kind: string
  readonly applicantKind: string
  readonly content: string | null
  readonly assignedTo: string | null
  readonly assignedName: string | null
  readonly answerDue: Day | null
  readonly arrivedOn: Day
  readonly stage: Stage
  readonly light: Light
  readonly outcome: string | null
  readonly open: boolean
  readonly restricted: boolean
}

/** What the board is sorted by. */
export const boardOrders = ["due", "received", "number"] as const
/** One of {@link boardOrders}. */
export type BoardOrder = (typeof boardOrders)[number]

/** What the board is narrowed to; what is null or left out narrows nothing. */
export interface BoardFilter {
  readonly open?: boolean | null | undefined
  /** A person's id; `nobody` for those that nobody has. */
  readonly assignedTo?: string | null | undefined
  /** Due on this day or before. */
  readonly dueBy?: Day | null | undefined
  readonly light?: Light | null | undefined
  readonly stage?: Stage | null | undefined
  readonly applicantKind?: string | null | undefined
  readonly outcome?: string | null | undefined
  /** Days on which the form arrived, both included. */
  readonly receivedFrom?: Day | null | undefined
  readonly receivedTo?: Day | null | undefined
  readonly restricted?: boolean | null | undefined
  /** Days on which it ended, both included. */
  readonly endedFrom?: Day | null | undefined
  readonly endedTo?: Day | null | undefined
  /** Whether its reply went out late; neither where it had none. */
  readonly late?: boolean | null | undefined
  /** Working days that its reply took. */
  readonly answeredIn?: number | null | undefined
  /** Whether the annual report counts it: neither answered anew nor a correction of records. */
  readonly counted?: boolean | null | undefined
  /** Words of the number or the content. */
  readonly words?: string | null | undefined
  /** How the registration number begins. */
  readonly number?: string | null | undefined
}

/** How the board is shown. */
export interface BoardShowing {
  readonly by: BoardOrder
  readonly descending: boolean
  readonly days: LightDays
  readonly looking: Looking
}

const never = "9999-12-31"
/** So many found by their words are looked up by their ids. */
const mostById = 2000
/** So many are kept in mind on the way through the order; of more, each line met is asked, for a page is full soon enough. */
const mostInMind = 10_000

const lightIs = (light: Light, { today, two, five }: LightDays): RawBuilder<boolean> => {
  const bounds: Readonly<Record<Light, RawBuilder<boolean>>> = {
    overdue: sql`l.due < ${today}::date`,
    today: sql`l.due = ${today}::date`,
    two: sql`l.due > ${today}::date and l.due <= ${two}::date`,
    five: sql`l.due > ${two}::date and l.due <= ${five}::date`,
    later: sql`l.due > ${five}::date and l.due < ${never}::date`,
    none: sql`l.due = ${never}::date`,
  }
  return bounds[light]
}

/** A light as a column, of an open case; an ended one has none. */
const lightColumn = ({ today, two, five }: LightDays): RawBuilder<Light> =>
  sql`case when not l.open or l.due = ${never}::date then 'none' when l.due < ${today}::date then 'overdue' when l.due = ${today}::date then 'today'
    when l.due <= ${two}::date then 'two' when l.due <= ${five}::date then 'five' else 'later' end`

const wordsAre = async (tx: Tx, words: string): Promise<RawBuilder<boolean>> => {
  const sought = soughtWords(words)
  if (sought === null) return sql`false`
  const { rows } = await sql<{ count: number; found: readonly string[] | null }>`
    select cardinality(f) as count, case when cardinality(f) <= ${mostById} then f end as found
    from gongkai.cases_with_words(${sought}, ${mostInMind + 1}) f`.execute(tx)
  const { count = 0, found = null } = rows[0] ?? {}
  if (found !== null) return sql`l.case_id = any(${[...found]}::text[])`
  if (count > mostInMind) return sql`gongkai.has_words(l.case_id, ${sought})`
  // Within coalesce it stays a look into a table of hashes, line by line in the board's order, and does not become a join.
  return sql`coalesce(l.case_id in (select unnest(gongkai.cases_with_words(${sought}, ${mostInMind}))), false)`
}

/** The text after every text that begins so, in the order of the characters' numbers. */
const afterAllWith = (prefix: string): string => `${prefix}\u{10ffff}`

const narrowed = async (tx: Tx, agencyId: string, filter: BoardFilter, { days, looking }: Pick<BoardShowing, "days" | "looking">) => {
  const parts: RawBuilder<unknown>[] = [sql`l.agency_id = ${agencyId}`]
  const { open = null, assignedTo = null, dueBy = null, light = null, stage = null, applicantKind = null, outcome = null } = filter
  const { receivedFrom = null, receivedTo = null, restricted = null, words = null, number = null } = filter
  const { endedFrom = null, endedTo = null, late = null, answeredIn = null, counted = null } = filter
  // A light is an open case's.
  if (open !== null || light !== null) parts.push((open ?? true) ? sql`l.open` : sql`not l.open`)
  if (assignedTo !== null) parts.push(assignedTo === "nobody" ? sql`l.assigned_to is null` : sql`l.assigned_to = ${assignedTo}`)
  if (dueBy !== null) parts.push(sql`l.due <= ${dueBy}::date`)
  if (light !== null) parts.push(lightIs(light, days))
  if (stage !== null) parts.push(sql`l.stage = ${stage}`)
  if (applicantKind !== null) parts.push(sql`l.applicant_kind = ${applicantKind}`)
  if (outcome !== null) parts.push(outcome === "withdrawn" ? sql`l.outcome is null and l.ended_on is not null` : sql`l.outcome = ${outcome}`)
  if (endedFrom !== null) parts.push(sql`l.ended_on >= ${endedFrom}::date`)
  if (endedTo !== null) parts.push(sql`l.ended_on <= ${endedTo}::date`)
  if (late !== null) parts.push(sql`l.answered_late = ${late}`)
  if (answeredIn !== null) parts.push(sql`l.answered_in = ${answeredIn}`)
  if (counted !== null) parts.push(sql`l.counted = ${counted}`)
  if (receivedFrom !== null) parts.push(sql`l.arrived_on >= ${receivedFrom}::date`)
  if (receivedTo !== null) parts.push(sql`l.arrived_on <= ${receivedTo}::date`)
  if (restricted !== null) parts.push(restricted ? sql`l.restricted` : sql`not l.restricted`)
  if (number !== null) parts.push(sql`l.registration_number >= ${number} and l.registration_number < ${afterAllWith(number)}`)
  // Whoever may not read a content may not find it by its words.
  if (words !== null) parts.push(await wordsAre(tx, words), contentSeen(looking))
  return sql.join(parts, sql` and `)
}

interface Order {
  readonly columns: RawBuilder<unknown>
  readonly ordered: (direction: RawBuilder<unknown>) => RawBuilder<unknown>
  readonly after: (key: string) => RawBuilder<unknown>
  readonly keyOf: (line: Sorted) => string
}

interface Sorted extends BoardLine {
  readonly due: Day
  readonly numberYear: number
  readonly numberSeq: number
}

const dayKey = /^(\d{4}-\d{2}-\d{2}) (.+)$/su
const numberKey = /^(\d{1,4}) (\d{1,9}) (.+)$/su

const byDay = (column: RawBuilder<unknown>, keyOf: (line: Sorted) => Day): Order => ({
  columns: sql`(${column}, l.case_id)`,
  ordered: (direction) => sql`${column} ${direction}, l.case_id ${direction}`,
  after: (key) => {
    const [, onDay = "0001-01-01", caseId = ""] = dayKey.exec(key) ?? []
    return sql`(${onDay}::date, ${caseId})`
  },
  keyOf: (line) => `${keyOf(line)} ${line.caseId}`,
})

const orders: Readonly<Record<BoardOrder, Order>> = {
  due: byDay(sql`l.due`, ({ due }) => due),
  received: byDay(sql`l.arrived_on`, ({ arrivedOn }) => arrivedOn),
  number: {
    columns: sql`(l.number_year, l.number_seq, l.case_id)`,
    ordered: (direction) => sql`l.number_year ${direction}, l.number_seq ${direction}, l.case_id ${direction}`,
    after: (key) => {
      const [, year = "0", seq = "0", caseId = ""] = numberKey.exec(key) ?? []
      return sql`(${Number(year)}::integer, ${Number(seq)}::integer, ${caseId})`
    },
    keyOf: ({ numberYear, numberSeq, caseId }) => `${String(numberYear)} ${String(numberSeq)} ${caseId}`,
  },
}

/**
 * Requests of an agency, narrowed and in an order that stays the same from page to page; those without a last day come
 * after all others.
 */
export const board = async (
  tx: Tx,
  agencyId: string,
  filter: BoardFilter,
  showing: BoardShowing,
  { after, limit }: Paging,
): Promise<Page<BoardLine>> => {
  const { by, descending, days, looking } = showing
  const order = orders[by]
  const where = await narrowed(tx, agencyId, filter, showing)
  const beyond = after === null ? sql`` : sql`and ${order.columns} ${descending ? sql`<` : sql`>`} ${order.after(after)}`
  const { rows } = await sql<Sorted>`select l.case_id, l.registration_number, l.kind, l.applicant_kind,
      case when ${contentSeen(looking)} then left(r.content, 200) end as content,
      l.assigned_to, p.name as assigned_name, nullif(l.due, ${never}::date) as answer_due, l.due, l.arrived_on, l.stage, ${lightColumn(days)} as light,
      l.outcome, l.open, l.restricted, l.number_year, l.number_seq
    from (select * from gongkai.board_line l where ${where} ${beyond}
      order by ${order.ordered(descending ? sql`desc` : sql`asc`)} limit ${limit + 1}) l
    join gongkai.request r on r.case_id = l.case_id
    left join gongkai.person p on p.id = l.assigned_to
    order by ${order.ordered(descending ? sql`desc` : sql`asc`)}`.execute(tx)
  return pageOf(rows, limit, order.keyOf)
}

/** How many open requests there are of each light and stage, and how many are overdue or due with nobody to handle them. */
export interface BoardCounts {
  readonly lights: Readonly<Record<Light, number>>
  readonly stages: Readonly<Record<Exclude<Stage, "ended">, number>>
  readonly open: number
  readonly mine: number
  readonly nobodys: number
}

/** Counts the open requests of an agency, or those of one person. */
export const boardCounts = async (
  tx: Tx,
  agencyId: string,
  days: LightDays,
  { me, assignedTo }: { readonly me: string; readonly assignedTo: string | null },
): Promise<BoardCounts> => {
  const { rows } = await sql<{ light: Light; stage: Exclude<Stage, "ended">; count: number; mine: number; nobodys: number }>`
    select ${lightColumn(days)} as light, l.stage, count(*) as count, count(*) filter (where l.assigned_to = ${me}) as mine,
      count(*) filter (where l.assigned_to is null) as nobodys
    from gongkai.board_line l
    where l.agency_id = ${agencyId} and l.open ${assignedTo === null ? sql`` : sql`and l.assigned_to = ${assignedTo}`}
    group by 1, 2`.execute(tx)
  const sum = (counted: readonly { readonly count: number }[]): number => counted.reduce((all, { count }) => all + count, 0)
  const of = (stage: Stage): number => sum(rows.filter((row) => row.stage === stage))
  const at = (light: Light): number => sum(rows.filter((row) => row.light === light))
  return {
    lights: { overdue: at("overdue"), today: at("today"), two: at("two"), five: at("five"), later: at("later"), none: at("none") },
    stages: {
      receiptUnconfirmed: of("receiptUnconfirmed"),
      inCorrection: of("inCorrection"),
      feeUnpaid: of("feeUnpaid"),
      inConsultation: of("inConsultation"),
      handling: of("handling"),
      decided: of("decided"),
    },
    open: sum(rows),
    mine: rows.reduce((all, { mine }) => all + mine, 0),
    nobodys: rows.reduce((all, { nobodys }) => all + nobodys, 0),
  }
}
