import type { Day, RequestFact } from "@gongkai/law"
import { sql } from "kysely"
import type { Derived } from "../periods/periods.ts"
import type { ApplicantKind } from "../personal-data/applicants.ts"
import { sealingKey } from "../personal-data/data-keys.ts"
import { isSearched, personalFields, type PersonalData } from "../personal-data/fields.ts"
import type { KeyRing } from "../personal-data/key-ring.ts"
import { seal } from "../personal-data/seal.ts"
import { searchHash } from "../personal-data/search-hash.ts"
import type { Tx } from "../records.ts"
import { wordsOf } from "../requests/words.ts"

/** An applicant among many. */
export interface BulkApplicant {
  readonly id: string
  readonly kind: ApplicantKind
  readonly data: PersonalData
}

/** A request among many, with all that happened to it. */
export interface BulkRequest {
  readonly caseId: string
  readonly restricted: boolean
  readonly registrationNumber: string
  /** Null, as the next, for a number that is none of the agency's own series. */
  readonly numberYear: number | null
  readonly numberSeq: number | null
  readonly formId: string
  readonly item: number
  readonly kind: "disclosure" | "record-correction"
  readonly applicantId: string
  readonly content: string
  readonly supplyForm: "paper" | "electronic" | "inspection" | "any"
  readonly assignedTo: string | null
  /** Version of the request's own row. */
  readonly requestVersion: number
  readonly facts: readonly RequestFact[]
  readonly derived: Derived
  /** Version of the period: one, and one for each step. */
  readonly version: number
}

/** Takes so many numbers of a series at one go. @returns the first of them */
export const takeNumbers = async (tx: Tx, agencyId: string, series: string, year: number, howMany: number): Promise<number> => {
  const { rows } = await sql<{
    last: number
  }>`insert into gongkai.number_series (agency_id, series, year, last) values (${agencyId}, ${series}, ${year}, ${howMany})
    on conflict (agency_id, series, year) do update set last = number_series.last + ${howMany} returning last`.execute(tx)
  return (rows[0]?.last ?? howMany) - howMany + 1
}

/** Adds many applicants of the asking agency, a statement a table; the events are the caller's. */
export const insertApplicantsInBulk = async (tx: Tx, ring: KeyRing, agencyId: string, applicants: readonly BulkApplicant[]): Promise<void> => {
  if (applicants.length === 0) return
  const key = await sealingKey(tx, ring)
  await sql`insert into gongkai.applicant (id, agency_id, kind) select a.id, ${agencyId}, a.kind
    from unnest(${applicants.map(({ id }) => id)}::text[], ${applicants.map(({ kind }) => kind)}::text[]) a (id, kind)`.execute(tx)
  const fields = applicants.flatMap(({ id, data }) =>
    personalFields.flatMap((field) => {
      const value = data[field]
      if (value === undefined || value === "") return []
      const sealed = seal(value, { agencyId, table: "applicant", rowId: id, field }, key).toString("hex")
      return [{ applicant_id: id, field, sealed, search_hash: isSearched(field) ? searchHash(agencyId, field, value, key) : null }]
    }),
  )
  await sql`insert into gongkai.applicant_field (agency_id, applicant_id, field, key_id, sealed, search_hash)
    select ${agencyId}, f.applicant_id, f.field, ${key.id}, decode(f.sealed, 'hex'), f.search_hash
    from jsonb_to_recordset(${JSON.stringify(fields)}::jsonb) f (applicant_id text, field text, sealed text, search_hash text)`.execute(tx)
}

const dayOrNull = (on: Day | null): string | null => on

/**
 * Adds many requests of the asking agency with their whole past, a statement a table: the same rows as the commands
 * leave. Of each period the last version alone is kept among the versions; the events are the caller's.
 */
export const insertRequestsInBulk = async (tx: Tx, agencyId: string, requests: readonly BulkRequest[]): Promise<void> => {
  if (requests.length === 0) return
  await sql`insert into gongkai.case_record (id, agency_id, restricted) select c.id, ${agencyId}, c.restricted
    from unnest(${requests.map(({ caseId }) => caseId)}::text[], ${requests.map(({ restricted }) => restricted)}::boolean[]) c (id, restricted)`.execute(
    tx,
  )
  const periods = requests.map(({ caseId, facts, version, derived }) => ({
    case_id: caseId,
    facts,
    version,
    answer_due: dayOrNull(derived.answerDue),
    open: derived.open,
    stage: derived.stage,
    arrived_on: dayOrNull(derived.arrivedOn),
    received_on: dayOrNull(derived.receivedOn),
    corrected_on: dayOrNull(derived.correctedOn),
    decided_on: dayOrNull(derived.decidedOn),
    outcome: derived.outcome,
    ground: derived.ground,
    ended_on: dayOrNull(derived.endedOn),
    ending: derived.ending,
    answered_late: derived.answeredLate,
    answered_in: derived.answeredIn,
  }))
  await sql`insert into gongkai.open_period (agency_id, case_id, facts, answer_due, open, version, stage, arrived_on, received_on, corrected_on, decided_on, outcome, ground, ended_on, ending, answered_late, answered_in)
    select ${agencyId}, p.case_id, p.facts, p.answer_due, p.open, p.version, p.stage, p.arrived_on, p.received_on, p.corrected_on, p.decided_on, p.outcome, p.ground, p.ended_on, p.ending, p.answered_late, p.answered_in
    from jsonb_to_recordset(${JSON.stringify(periods)}::jsonb) p (
      case_id text, facts jsonb, answer_due date, open boolean, version integer, stage text, arrived_on date, received_on date, corrected_on date, decided_on date,
      outcome text, ground text, ended_on date, ending text, answered_late boolean, answered_in integer)`.execute(tx)
  const rows = requests.map((one) => ({
    case_id: one.caseId,
    registration_number: one.registrationNumber,
    number_year: one.numberYear,
    number_seq: one.numberSeq,
    form_id: one.formId,
    item: one.item,
    kind: one.kind,
    applicant_id: one.applicantId,
    content: one.content,
    supply_form: one.supplyForm,
    assigned_to: one.assignedTo,
    version: one.requestVersion,
  }))
  await sql`insert into gongkai.request (agency_id, case_id, registration_number, number_year, number_seq, form_id, item, kind, applicant_id, content, supply_form, assigned_to, version)
    select ${agencyId}, r.* from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) r (
      case_id text, registration_number text, number_year integer, number_seq integer, form_id text, item integer, kind text, applicant_id text,
      content text, supply_form text, assigned_to text, version integer)`.execute(tx)
  await sql`select gongkai.keep_words_of_many(${requests.map(({ caseId }) => caseId)}::text[],
    ${requests.map(({ content, registrationNumber }) => wordsOf(content, registrationNumber))}::text[])`.execute(tx)
}
