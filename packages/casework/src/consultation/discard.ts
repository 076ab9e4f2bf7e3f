import { consultationOf, updateConsultation } from "@gongkai/records"
import { command, recorded, refuse } from "../kernel.ts"
import { SeenConsultation } from "./open.ts"

/** Discards a draft. What was opened stays before the public. */
export const discardConsultation = command({
  act: "consultation.write",
  input: SeenConsultation,
  async run({ tx, actor }, { consultationId, version }) {
    const found = await consultationOf(tx, actor.agencyId, consultationId)
    if (found === null) return refuse("NOT_FOUND", { consultationId })
    if (found.state !== "draft") return refuse("CONSULTATION_STATE", { state: found.state })
    const now = await updateConsultation(tx, actor.agencyId, { id: consultationId, version }, { state: "discarded" })
    if (now === null) return refuse("STALE", { version: found.version })
    return recorded("consultation.discarded", consultationId, { consultationId, version: now })
  },
})
