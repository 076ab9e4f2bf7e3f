import { consultationOf, updateConsultation } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { findableConsultation } from "../search/asked.ts"
import { SeenConsultation } from "./open.ts"

/** Publishes what was taken up. */
export const publishSummary = command({
  act: "consultation.publish",
  input: SeenConsultation,
  async run({ tx, actor, today }, { consultationId, version }) {
    const found = await consultationOf(tx, actor.agencyId, consultationId)
    if (found === null) return refuse("NOT_FOUND", { consultationId })
    if (found.state !== "closed" || found.summaryOn !== null) return refuse("CONSULTATION_STATE", { state: found.state, summaryOn: found.summaryOn })
    if (found.summary === null) return refuse("CONSULTATION_NO_SUMMARY")
    const now = await updateConsultation(tx, actor.agencyId, { id: consultationId, version }, { summaryOn: today })
    if (now === null) return refuse("STALE", { version: found.version })
    await findableConsultation(tx, actor.agencyId, consultationId, today)
    return recorded("consultation.summary-published", consultationId, { consultationId, on: today, version: now })
  },
})
