import { sql, type RawBuilder } from "kysely"
import type { Tx } from "../records.ts"

/** Stands where words were that are erased for good. */
export const erasedWords = "（已擦除）"

const erasedText = JSON.stringify({ paragraphs: [{ level: "body", text: erasedWords }], addressee: null, attachments: [], copies: [] })

/**
 * Erases the free words of letters of some cases: what was written, whom it names, the text as signed, reasons of reviewers
 * and of a void number. Number, title, day, remedies, outcome and ground stay: they are counted. A letter under way in a case
 * that is open keeps its words.
 * @param cases a subquery of their ids, of the same agency
 */
export const eraseLetterWords = async (tx: Tx, agencyId: string, cases: RawBuilder<unknown>): Promise<void> => {
  const { rows } = await sql<{ id: string }>`update gongkai.letter l
    set written = '{}', addressee = null, copies = '{}', attachments = '{}', despite = case when l.despite is not null then ${erasedWords} end,
      signed = l.signed || ${erasedText}::jsonb, version = l.version + 1
    where l.agency_id = ${agencyId} and l.case_id in ${cases} and (l.state in ('delivered', 'void')
      or exists (select from gongkai.open_period p where p.agency_id = l.agency_id and p.case_id = l.case_id and not p.open))
    returning l.id`.execute(tx)
  const ids = rows.map(({ id }) => id)
  await sql`update gongkai.letter_review set reason = ${erasedWords}
    where agency_id = ${agencyId} and letter_id = any(${ids}::text[]) and reason is not null`.execute(tx)
  await sql`update gongkai.letter_number set void_reason = ${erasedWords}
    where agency_id = ${agencyId} and letter_id = any(${ids}::text[]) and void_reason is not null`.execute(tx)
}
