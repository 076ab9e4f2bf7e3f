import { insertConsultation } from "@gongkai/records"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { askable, ConsultationFields } from "./fields.ts"

/** A consultation as it is drafted. */
export const ConsultationToDraft = z.object({ consultationId: Id, ...ConsultationFields.shape })

/** Drafts a consultation; nobody outside sees it yet. */
export const draftConsultation = command({
  act: "consultation.write",
  input: ConsultationToDraft,
  constraints: { consultation_pkey: "ALREADY_THERE" },
  async run({ tx, actor }, { consultationId, ...draft }) {
    if (draft.toDay < draft.fromDay) return refuse("DAYS_IN_WRONG_ORDER", { from: draft.fromDay, to: draft.toDay })
    if (!askable(draft.questions)) return refuse("CONSULTATION_QUESTIONS_FAULTY")
    await insertConsultation(tx, actor.agencyId, consultationId, { ...draft, bodyForm: "html" })
    return recorded("consultation.drafted", consultationId, { consultationId, version: 1 })
  },
})
