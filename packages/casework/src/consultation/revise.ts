import { consultationOf, updateConsultation } from "@gongkai/records"
import { z } from "zod"
import { Id, Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { askable, ConsultationFields } from "./fields.ts"

/** A draft as it is to be, at the version seen. */
export const ConsultationToRevise = z.object({ consultationId: Id, version: Version, ...ConsultationFields.shape })

/** Revises a draft. What is open keeps its text and its questions, for they were answered; it may run longer. */
export const reviseConsultation = command({
  act: "consultation.write",
  input: ConsultationToRevise,
  async run({ tx, actor, today }, { consultationId, version, ...draft }) {
    const found = await consultationOf(tx, actor.agencyId, consultationId)
    if (found === null) return refuse("NOT_FOUND", { consultationId })
    const open = found.state === "open" && found.toDay >= today
    if (found.state !== "draft" && !open) return refuse("CONSULTATION_STATE", { state: found.state })
    if (draft.toDay < draft.fromDay) return refuse("DAYS_IN_WRONG_ORDER", { from: draft.fromDay, to: draft.toDay })
    if (open && draft.toDay < found.toDay) return refuse("CONSULTATION_STATE", { state: found.state, toDay: found.toDay })
    if (!askable(draft.questions)) return refuse("CONSULTATION_QUESTIONS_FAULTY")
    const now = await updateConsultation(
      tx,
      actor.agencyId,
      { id: consultationId, version },
      open ? { toDay: draft.toDay } : { ...draft, bodyForm: "html" },
    )
    if (now === null) return refuse("STALE", { version: found.version })
    return recorded("consultation.revised", consultationId, { consultationId, version: now })
  },
})
