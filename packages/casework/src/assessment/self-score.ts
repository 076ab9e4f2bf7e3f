import { criteriaOf, saveEntry } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"
import { AssessedYear, CriterionId, ScoreWords } from "./fields.ts"
import { Points } from "./rule.ts"
import { takeSheet } from "./standing.ts"

/** An agency's score of itself in a criterion, at the version that was seen, 0 where there was none. */
export const SelfScore = z.object({
  year: AssessedYear,
  criterion: CriterionId,
  points: Points,
  words: ScoreWords.nullable(),
  /** Where the proof is: an address, a file number. */
  evidence: ScoreWords.nullable(),
  version: z.number().int().min(0).max(2_147_483_646),
})

/** Writes down an agency's score of itself; of a criterion that is counted it is the agency's own view, with a reason. Nobody else sees it yet. */
export const selfScore = command({
  act: "assessment.self-score",
  input: SelfScore,
  async run(at, { year, version, ...entry }) {
    const { tx, actor, today } = at
    const taken = await takeSheet(at, year, ["draft"])
    if (!taken.ok) return taken
    const { assessment } = taken
    if (today > assessment.selfUntil) return refuse("SELF_SCORE_OVER", { selfUntil: assessment.selfUntil })
    const criterion = (await criteriaOf(tx, assessment.agencyId, year)).find(({ id }) => id === entry.criterion)
    if (criterion === undefined) return refuse("NOT_FOUND", { criterion: entry.criterion })
    if (entry.points > criterion.points) return refuse("POINTS_OVER_CRITERION", { points: criterion.points })
    if (criterion.measure !== null && entry.words === null) return refuse("SCORE_WITHOUT_REASON", { criterion: entry.criterion })
    const next = await saveEntry(tx, actor.agencyId, year, { ...entry, version })
    if (next === null) return refuse("STALE", { criterion: entry.criterion })
    return recorded("assessment.self-scored", `${String(year)}/${entry.criterion}`, { year, criterion: entry.criterion, version: next })
  },
})
