import type { Day } from "@gongkai/law"
import { sql, type Selectable } from "kysely"
import type { Letter as Row } from "../generated/schema.ts"
import { pageOf, type Page, type Paging } from "../page.ts"
import type { Tx } from "../records.ts"

/** Where a letter stands. */
export const letterStates = ["draft", "in-review", "returned", "approved", "sealed", "delivered", "void"] as const

/** One of {@link letterStates}. */
export type LetterState = (typeof letterStates)[number]

/** Values by the name of a variable of a template. */
export type LetterWords = Readonly<Record<string, string | number | readonly string[]>>

/** A letter as it is kept. */
export type LetterRecord = Readonly<Omit<Selectable<Row>, "written" | "signed" | "state" | "until" | "approvedOn" | "decidedOn">> & {
  /** What the officer wrote; none of the applicant's personal data. */
  readonly written: LetterWords
  /** The letter as it was signed, save the applicant's name; null before. */
  readonly signed: Readonly<Record<string, unknown>> | null
  readonly state: LetterState
  readonly until: Day | null
  readonly approvedOn: Day | null
  /** The day that its approval decided the request; null where it did not. */
  readonly decidedOn: Day | null
}

/** What the drafter of a letter sets. */
export type LetterContent = Pick<
  LetterRecord,
  | "templateVersion"
  | "written"
  | "addressee"
  | "copies"
  | "attachments"
  | "channel"
  | "remediesWay"
  | "outcome"
  | "ground"
  | "withheld"
  | "until"
  | "days"
  | "party"
>

/** A letter as it begins. */
export type NewLetter = LetterContent & Pick<LetterRecord, "id" | "agencyId" | "caseId" | "kind" | "draftedBy">

/** What of a letter a verb changes; the version is counted by the records. */
export type LetterChange = Partial<Omit<LetterRecord, "id" | "agencyId" | "caseId" | "kind" | "draftedBy" | "version">>

const columns = sql`l.id, l.agency_id, l.case_id, l.kind, l.template_version, l.written, l.addressee, l.copies, l.attachments, l.channel,
  l.remedies_way, l.signed, l.outcome, l.ground, l.withheld,
  l.until, l.days, l.party, l.state, l.stages, l.consecutive, l.stage, l.round, l.drafted_by, l.approved_by, l.approved_on, l.despite, l.decided_on,
  l.version`

/** Begins a letter. */
export const insertLetter = async (tx: Tx, { written, ...letter }: NewLetter): Promise<void> => {
  await tx
    .insertInto("letter")
    .values({ ...letter, written: JSON.stringify(written) })
    .execute()
}

/** A letter of the asking agency, locked until the transaction ends where that is asked for; null where there is none. */
export const letterOf = async (tx: Tx, agencyId: string, id: string, { lock = false } = {}): Promise<LetterRecord | null> => {
  const { rows } = await sql<LetterRecord>`select ${columns} from gongkai.letter l
    where l.agency_id = ${agencyId} and l.id = ${id} ${lock ? sql`for update` : sql``}`.execute(tx)
  return rows[0] ?? null
}

/** Changes a letter that {@link letterOf} locked. @returns its new version */
export const updateLetter = async (tx: Tx, { id, agencyId, version }: LetterRecord, change: LetterChange): Promise<number> => {
  const { written, signed, ...plain } = change
  await tx
    .updateTable("letter")
    .set({
      ...plain,
      ...(written === undefined ? {} : { written: JSON.stringify(written) }),
      ...(signed === undefined ? {} : { signed: signed === null ? null : JSON.stringify(signed) }),
      version: version + 1,
    })
    .where("agencyId", "=", agencyId)
    .where("id", "=", id)
    .execute()
  return version + 1
}

/** Letters of one case, in the order in which they were begun. */
export const lettersOfCase = async (tx: Tx, agencyId: string, caseId: string): Promise<readonly LetterLine[]> => {
  const { rows } = await sql<LetterLine>`select ${line} from ${lineTables}
    where l.agency_id = ${agencyId} and l.case_id = ${caseId} order by l.id`.execute(tx)
  return rows
}

/** A letter in a list. */
export interface LetterLine {
  readonly id: string
  readonly caseId: string
  readonly registrationNumber: string | null
  readonly kind: string
  readonly state: LetterState
  /** The role that it waits for; null where it waits for none. */
  readonly waitsFor: string | null
  readonly outcome: string | null
  readonly draftedBy: string
  readonly approvedOn: Day | null
  /** The number as printed; null before the approval. */
  readonly number: string | null
  readonly answerDue: Day | null
  readonly version: number
}

const line = sql`l.id, l.case_id, r.registration_number, l.kind, l.state, l.stages[l.stage] as waits_for, l.outcome, l.drafted_by, l.approved_on,
  n.printed as number, p.answer_due, l.version`
const lineTables = sql`gongkai.letter l
  left join gongkai.request r on r.agency_id = l.agency_id and r.case_id = l.case_id
  left join gongkai.open_period p on p.agency_id = l.agency_id and p.case_id = l.case_id
  left join gongkai.letter_number n on n.letter_id = l.id
  join gongkai.case_record c on c.id = l.case_id`

/** Who asks for letters: what is restricted is shown to those whose work it is. */
export interface LetterReader {
  readonly personId: string
  /** The roles that the person may use today. */
  readonly roles: readonly string[]
}

/** A restricted case's letters are for its officer, those asked for an opinion on it, the head, who drafted them, who reviewed them, and whom they wait for. */
const readable = ({ personId, roles }: LetterReader) => sql`(not c.restricted or ${roles.includes("head")} or l.drafted_by = ${personId}
  or r.assigned_to = ${personId}
  or exists (select from gongkai.co_handling h
    where h.agency_id = l.agency_id and h.case_id = l.case_id and h.person_id = ${personId} and h.withdrawn_on is null)
  or l.stages[l.stage] = any (${[...roles]}::text[])
  or exists (select from gongkai.letter_review v where v.agency_id = l.agency_id and v.letter_id = l.id and v.person_id = ${personId}))`

/** What a list of letters is narrowed to. */
export interface LetterFilter {
  readonly state: LetterState | null
  /** Letters that wait for one of these roles; null where that is not asked. */
  readonly waitingFor: readonly string[] | null
  readonly caseId: string | null
}

/** Letters of the asking agency that a reader may see, the latest id last; a page at a time. */
export const listLetters = async (
  tx: Tx,
  agencyId: string,
  reader: LetterReader,
  { state, waitingFor, caseId }: LetterFilter,
  { after, limit }: Paging,
): Promise<Page<LetterLine>> => {
  const { rows } = await sql<LetterLine>`select ${line} from ${lineTables}
    where l.agency_id = ${agencyId} and l.id > ${after ?? ""} and ${readable(reader)}
      ${state === null ? sql`` : sql`and l.state = ${state}`}
      ${waitingFor === null ? sql`` : sql`and l.state = 'in-review' and l.stages[l.stage] = any (${[...waitingFor]}::text[])`}
      ${caseId === null ? sql`` : sql`and l.case_id = ${caseId}`}
    order by l.id limit ${limit + 1}`.execute(tx)
  return pageOf(rows, limit, ({ id }) => id)
}

/** Whether a reader may see a letter. */
export const mayReadLetter = async (tx: Tx, agencyId: string, id: string, reader: LetterReader): Promise<boolean> => {
  const { rows } = await sql`select from ${lineTables} where l.agency_id = ${agencyId} and l.id = ${id} and ${readable(reader)}`.execute(tx)
  return rows.length > 0
}

/** Whether a reader may begin a letter of a case: it is there, and where it is restricted the reader is its officer or the head. */
export const mayDraftFor = async (tx: Tx, agencyId: string, caseId: string, { personId, roles }: LetterReader): Promise<boolean> => {
  const { rows } = await sql`select from gongkai.case_record c
    join gongkai.request r on r.agency_id = c.agency_id and r.case_id = c.id
    where c.agency_id = ${agencyId} and c.id = ${caseId} and (not c.restricted or ${roles.includes("head")} or r.assigned_to = ${personId})`.execute(
    tx,
  )
  return rows.length > 0
}

/** Whether the applicant of a case has a name by which a letter can address it. */
export const applicantIsNamed = async (tx: Tx, agencyId: string, caseId: string): Promise<boolean> => {
  const { rows } = await sql`select from gongkai.request r
    join gongkai.applicant_field f on f.agency_id = r.agency_id and f.applicant_id = r.applicant_id and f.field = 'name'
    where r.agency_id = ${agencyId} and r.case_id = ${caseId}`.execute(tx)
  return rows.length > 0
}

/** Whether another letter of a case carries its decision already: approved, and not void. */
export const decidedByLetter = async (tx: Tx, agencyId: string, caseId: string, otherThan: string): Promise<boolean> => {
  const { rows } = await sql`select from gongkai.letter
    where agency_id = ${agencyId} and case_id = ${caseId} and id <> ${otherThan} and outcome is not null and state in ('approved', 'sealed', 'delivered')
    limit 1`.execute(tx)
  return rows.length > 0
}
