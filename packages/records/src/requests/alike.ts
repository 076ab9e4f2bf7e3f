import type { Day } from "@gongkai/law"
import { sql } from "kysely"
import { contentSeen, type Looking } from "../handling/visibility.ts"
import type { Tx } from "../records.ts"
import type { Stage } from "./board.ts"
import { sharedStretches } from "./words.ts"

/** A request that may be like another. */
export interface AlikeCandidate {
  readonly caseId: string
  readonly registrationNumber: string
  readonly content: string
  readonly arrivedOn: Day
  readonly stage: Stage
  readonly outcome: string | null
  readonly sameApplicant: boolean
}

const most = 300

/**
 * Requests that may be like one, for somebody who may see them: the same applicant's latest ones, and those of others
 * that are answered and share a stretch of characters with it; at most three hundred of each.
 */
export const alikeCandidates = async (
  tx: Tx,
  agencyId: string,
  looking: Looking,
  { caseId, applicantId, content }: { readonly caseId: string | null; readonly applicantId: string; readonly content: string },
): Promise<readonly AlikeCandidate[]> => {
  const sought = sharedStretches(content)
  const found =
    sought === null
      ? []
      : ((await sql<{ found: readonly string[] }>`select gongkai.cases_with_words(${sought}, ${most}) as found`.execute(tx)).rows[0]?.found ?? [])
  const { rows } = await sql<AlikeCandidate>`
    select l.case_id, l.registration_number, r.content, l.arrived_on, l.stage, l.outcome, l.applicant_id = ${applicantId} as same_applicant
    from (
      (select * from gongkai.board_line l where l.agency_id = ${agencyId} and l.applicant_id = ${applicantId} order by l.counted_on desc limit ${most})
      union
      select * from gongkai.board_line l where l.agency_id = ${agencyId} and l.case_id = any(${[...found]}::text[]) and l.stage in ('decided', 'ended')
    ) l join gongkai.request r on r.case_id = l.case_id
    where l.case_id <> ${caseId ?? ""} and ${contentSeen(looking)}`.execute(tx)
  return rows
}
