import { sql } from "kysely"
import { eraseLetterWords, erasedWords } from "../letters/erase.ts"
import type { Tx } from "../records.ts"

/**
 * Erases the free words of an applicant's cases, which may name people: notes, opinions, letters that went out or never
 * will, and what the ended ones asked for, with the words by which they were found. Open ones keep what they ask for and
 * the letters under way, so that they can be answered.
 */
export const eraseCaseWords = async (tx: Tx, agencyId: string, applicantId: string): Promise<void> => {
  const cases = sql`(select r.case_id from gongkai.request r where r.agency_id = ${agencyId} and r.applicant_id = ${applicantId})`
  await sql`update gongkai.case_note set text = null, version = version + 1
    where agency_id = ${agencyId} and text is not null and case_id in ${cases}`.execute(tx)
  await sql`update gongkai.co_handling set opinion = null, version = version + 1
    where agency_id = ${agencyId} and opinion is not null and case_id in ${cases}`.execute(tx)
  const { rows } = await sql<{ caseId: string }>`update gongkai.request r set content = ${erasedWords}, version = r.version + 1
    from gongkai.open_period p where p.agency_id = r.agency_id and p.case_id = r.case_id and not p.open
      and r.agency_id = ${agencyId} and r.applicant_id = ${applicantId} returning r.case_id`.execute(tx)
  await eraseLetterWords(tx, agencyId, cases)
  for (const { caseId } of rows) await sql`select gongkai.keep_words(${caseId}, '')`.execute(tx)
}
