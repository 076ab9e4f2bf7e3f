import { insertResults, updateAssessment } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenAssessment } from "./open.ts"
import { takeAssessment } from "./standing.ts"
import { assessmentTable } from "./table.ts"
import { tellInBooks } from "./tell.ts"

/** Publishes the result to the agencies, once all is reviewed, decided, and nobody may appeal any more. */
export const publishAssessment = command({
  act: "assessment.set-up",
  input: SeenAssessment,
  async run(at, { year, version }) {
    const { tx, actor, today } = at
    const assessment = await takeAssessment(at, { year, version }, ["open"])
    if ("ok" in assessment) return assessment
    const { agencies } = (await assessmentTable(tx, actor.agencyId, year)) ?? { agencies: [] }
    const unfinished = agencies.filter(({ state, appealsWaiting }) => state !== "reviewed" || appealsWaiting > 0)
    if (unfinished.length > 0) return refuse("ASSESSMENT_NOT_FINISHED", { words: unfinished.map(({ agencyName }) => agencyName).join("、") })
    const last = agencies
      .flatMap(({ appealUntil }) => appealUntil ?? [])
      .sort()
      .at(-1)
    if (last !== undefined && today <= last) return refuse("APPEAL_PERIOD_RUNS", { words: `最晚到${last}` })
    await insertResults(
      tx,
      actor.agencyId,
      year,
      agencies.map(({ agencyId, got, possible, total, rank }) => ({ ofAgencyId: agencyId, got, possible, total, rank })),
    )
    const next = await updateAssessment(tx, assessment, { state: "published", publishedOn: today })
    for (const { agencyId } of agencies) {
      const body = { year, ofAgencyId: agencyId, byAgencyId: actor.agencyId }
      await tellInBooks(at, agencyId, { name: "assessment.result-told", body, act: "assessment.read" })
    }
    return recorded("assessment.published", String(year), { year, agencies: agencies.length, version: next })
  },
})
