import { updateRequest } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"

/** Takes back the last step that was entered by mistake: which it is said to be, and when it was entered to have happened. */
export const StepToStrike = z.object({ caseId: Id, on: LegalDay, what: z.string().min(1).max(40) })

/** Strikes the last step, entered by mistake; that it was there stays in the events. */
export const strikeStep = step({
  act: "request.handle",
  name: "request.step-struck",
  input: StepToStrike,
  against: ({ facts }) => (facts.length > 1 ? null : refuse("NOTHING_TO_STRIKE")),
  async take({ tx, actor, facts, request }, { caseId, on, what }) {
    const last = facts.at(-1)
    if (last?.what !== what || last.on !== on) return refuse("NOTHING_TO_STRIKE")
    if (last.what === "decided" && request !== null && request.correctionResult !== null)
      await updateRequest(tx, actor.agencyId, caseId, request.version, { correctionResult: null })
    return facts.slice(0, -1)
  },
})
