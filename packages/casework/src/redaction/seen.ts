import { actsOf, seesCase, seesRestrictedAct } from "@gongkai/records"
import { refuse, type Circumstances, type Refused } from "../kernel.ts"

/** What stands against work on a file: its case is another agency's, or a restricted one of others. */
export const againstSight = async (
  { tx, actor: { agencyId, personId }, today }: Pick<Circumstances, "tx" | "actor" | "today">,
  caseId: string,
): Promise<Refused | null> => {
  const seesRestricted = (await actsOf(tx, agencyId, personId, today)).has(seesRestrictedAct)
  return (await seesCase(tx, agencyId, caseId, { personId, seesRestricted })) ? null : refuse("NOT_FOUND", { caseId })
}
