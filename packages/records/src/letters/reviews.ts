import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import type { Tx } from "../records.ts"

/** What somebody did with a letter. */
export interface LetterReview {
  readonly seq: number
  /** How often the letter had been handed in by then. */
  readonly round: number
  /** Which stage of the chain, from 1; null for the handing in. */
  readonly stage: number | null
  readonly role: string | null
  readonly personId: string
  readonly personName: string | null
  readonly result: "submitted" | "passed" | "returned" | "approved"
  readonly on: Day
  /** Why it was returned, or a remark. */
  readonly reason: string | null
}

/** Who did what with a letter, first to last. */
export const reviewsOf = async (tx: Tx, agencyId: string, letterId: string): Promise<readonly LetterReview[]> => {
  const { rows } =
    await sql<LetterReview>`select v.seq, v.round, v.stage, v.role, v.person_id, p.name as person_name, v.result, v.on_day as "on", v.reason
    from gongkai.letter_review v left join gongkai.person p on p.id = v.person_id
    where v.agency_id = ${agencyId} and v.letter_id = ${letterId} order by v.seq`.execute(tx)
  return rows
}

/** Writes down what somebody did with a letter that is locked. */
export const insertReview = async (
  tx: Tx,
  agencyId: string,
  letterId: string,
  { round, stage, role, personId, result, on, reason }: Omit<LetterReview, "seq" | "personName">,
): Promise<void> => {
  await sql`insert into gongkai.letter_review (agency_id, letter_id, seq, round, stage, role, person_id, result, on_day, reason)
    select ${agencyId}, ${letterId}, coalesce(max(v.seq), 0) + 1, ${round}, ${stage}, ${role}, ${personId}, ${result}, ${on}::date, ${reason}
    from gongkai.letter_review v where v.agency_id = ${agencyId} and v.letter_id = ${letterId}`.execute(tx)
}

/** Active people who may use a role at an agency on a day, by their own or by delegation. */
export const holdersOf = async (tx: Tx, agencyId: string, role: string, today: Day): Promise<readonly string[]> => {
  const { rows } = await sql<{ personId: string }>`select distinct n.id as person_id
    from gongkai.usable_role u join gongkai.person n on n.id = u.person_id and n.active
    where u.agency_id = ${agencyId} and u.role = ${role} and ${today}::date between u.from_day and u.to_day order by 1`.execute(tx)
  return rows.map(({ personId }) => personId)
}
