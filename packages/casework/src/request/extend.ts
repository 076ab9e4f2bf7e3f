import { extension } from "@gongkai/law"
import { rolesOf } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"
import { undecided } from "./undecided.ts"

/** An extension, with the head of the working body who consents. */
export const Extension = z.object({ caseId: Id, on: LegalDay, days: z.number().int().min(1).max(20), approvedBy: Id })

/** Extends the answer period once, by at most twenty working days, with the head's consent (Article 33). */
export const extend = step({
  act: "request.handle",
  name: "request.extended",
  input: Extension,
  against: undecided,
  async take({ tx, actor, facts, law, clock }, { on, days, approvedBy }) {
    if (clock.answerDue === null) return refuse("RECEIPT_NOT_CONFIRMED", { why: clock.noDueDay })
    const headConsents = (await rolesOf(tx, actor.agencyId, approvedBy, on)).some(({ role }) => role === "head")
    const extendedBefore = facts.filter(({ what }) => what === "extended").length
    return { what: "extended", on, days: extension.apply({ on, days, headConsents, extendedBefore, dueOn: clock.answerDue }, law) }
  },
})
