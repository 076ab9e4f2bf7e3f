import { consultationOf, updateConsultation } from "@gongkai/records"
import { z } from "zod"
import { Paragraphs } from "../contribution/text.ts"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { SummaryPoints } from "./fields.ts"

/** What was taken up of what the public said, at the version seen. */
export const SummaryToWrite = z.object({ consultationId: Id, version: Version, summary: Paragraphs(1, 10_000), points: SummaryPoints })

/** Writes what was taken up, point by point with its reasons; the public sees it once it is published. */
export const summariseConsultation = command({
  act: "consultation.write",
  input: SummaryToWrite,
  async run({ tx, actor, today }, { consultationId, version, summary, points }) {
    const found = await consultationOf(tx, actor.agencyId, consultationId)
    if (found === null) return refuse("NOT_FOUND", { consultationId })
    const over = found.state === "closed" || (found.state === "open" && found.toDay < today)
    if (!over || found.summaryOn !== null) return refuse("CONSULTATION_STATE", { state: found.state, summaryOn: found.summaryOn })
    const now = await updateConsultation(tx, actor.agencyId, { id: consultationId, version }, { state: "closed", summary, points })
    if (now === null) return refuse("STALE", { version: found.version })
    return recorded("consultation.summarised", consultationId, { consultationId, points: points.length, version: now })
  },
})
