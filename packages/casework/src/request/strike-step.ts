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
  take({ facts }, { on, what }) {
    const last = facts.at(-1)
    const right = facts.length > 1 && last?.what === what && last.on === on
    return right ? facts.slice(0, -1) : refuse("NOTHING_TO_STRIKE")
  },
})
