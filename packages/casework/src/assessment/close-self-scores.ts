import { appendEvents, inAgency, sheetOf, sheetsBy } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"
import { AssessedYear } from "./fields.ts"
import { fileSheet } from "./file-sheet.ts"
import { takeAssessment } from "./standing.ts"

/** The year whose scores are closed. */
export const ScoresToClose = z.object({ year: AssessedYear })

/**
 * After the last day of scoring oneself: has the sheet of every agency that did not submit one counted and filed. The program
 * counts in each agency's own books; the superior is given numbers, as of the others.
 */
export const closeSelfScores = command({
  act: "assessment.review",
  input: ScoresToClose,
  async run(at, { year }) {
    const { tx, actor, now, today } = at
    const assessment = await takeAssessment(at, { year }, ["open"])
    if ("ok" in assessment) return assessment
    if (today <= assessment.selfUntil) return refuse("SELF_SCORE_RUNS", { selfUntil: assessment.selfUntil })
    const open = (await sheetsBy(tx, actor.agencyId, year)).filter(({ state }) => state === "draft")
    for (const { agencyId } of open)
      await inAgency(tx, agencyId, async () => {
        const sheet = await sheetOf(tx, agencyId, year, "update")
        if (sheet?.state !== "draft") return
        const version = await fileSheet(at, sheet, assessment, false)
        const body = { year, ofAgencyId: agencyId, byAgencyId: actor.agencyId, selfScored: false, version }
        const name = "assessment.submitted" as const
        await appendEvents(tx, [{ name, actor: actor.personId, at: now, cause: actor.cause, subject: String(year), body }])
      })
    return recorded("assessment.closed-to-scores", String(year), { year, agencies: open.length })
  },
})
