import { consultationOf, filesOfConsultation, updateConsultation } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { findableConsultation } from "../search/asked.ts"

/** A consultation, at the version seen. */
export const SeenConsultation = z.object({ consultationId: Id, version: Version })

/** Opens a consultation to the public: it is seen from now on, and takes comments from its first day to its last. */
export const openConsultationToPublic = command({
  act: "consultation.publish",
  input: SeenConsultation,
  async run({ tx, actor, today }, { consultationId, version }) {
    const found = await consultationOf(tx, actor.agencyId, consultationId)
    if (found === null) return refuse("NOT_FOUND", { consultationId })
    if (found.state !== "draft") return refuse("CONSULTATION_STATE", { state: found.state })
    if (found.body === "") return refuse("CONSULTATION_TEXT_MISSING")
    const unclean = (await filesOfConsultation(tx, actor.agencyId, consultationId)).filter(({ state }) => state !== "clean")
    if (unclean.length > 0) return refuse("FILES_NOT_CLEAN", { files: unclean.map(({ id, state }) => ({ id, state })) })
    if (found.toDay < today) return refuse("CONSULTATION_NOT_OPEN", { toDay: found.toDay })
    const now = await updateConsultation(tx, actor.agencyId, { id: consultationId, version }, { state: "open" })
    if (now === null) return refuse("STALE", { version: found.version })
    await findableConsultation(tx, actor.agencyId, consultationId, today)
    return recorded("consultation.opened", consultationId, { consultationId, from: found.fromDay, to: found.toDay, version: now })
  },
})
