import { z } from "@hono/zod-openapi"
import { AssessedYear } from "@gongkai/casework"
import { agencyOf, resultsBy, type AssessmentResult, type Tx } from "@gongkai/records"

/** Whose results are wanted, of which years: those of the asker's own assessments, or those in which it stands itself. */
export const ResultsWanted = z.object({ by: z.enum(["own", "superior"]).default("own"), from: AssessedYear.optional(), to: AssessedYear.optional() })

/** Published results, by year and rank. */
export const resultsAsked = async (
  tx: Tx,
  agencyId: string,
  { by, from = 2008, to = 2100 }: z.output<typeof ResultsWanted>,
): Promise<readonly AssessmentResult[]> => {
  if (by === "own") return resultsBy(tx, agencyId, { from, to })
  const agency = await agencyOf(tx, agencyId)
  const superior = agency === null ? null : (agency.systemParentId ?? agency.parentId)
  return superior === null ? [] : resultsBy(tx, superior, { from, to })
}
