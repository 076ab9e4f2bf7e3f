import { extension, type FactOf, type RequestClock } from "@gongkai/law"
import { rolesOf } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse, type Refused } from "../kernel.ts"
import { againstByLaw } from "./by-law.ts"
import { step, type Standing } from "./step.ts"
import { undecided } from "./undecided.ts"

/** An extension, with the head of the working body who consents. */
export const Extension = z.object({ caseId: Id, on: LegalDay, days: z.number().int().min(1).max(20), approvedBy: Id })

/** Only what runs can be extended. */
const withoutDueDay = ({ receivedOn, answerDue, noDueDay }: RequestClock): Refused | null => {
  if (receivedOn === null) return refuse("RECEIPT_NOT_CONFIRMED", { why: noDueDay })
  return answerDue === null ? refuse("NO_DUE_DAY", { why: noDueDay }) : null
}

/** The fact of an extension, if the rule lets it be; null where nothing runs that could be extended. */
const asked = (
  { on, facts, clock, law }: Standing,
  { days, headConsents }: { readonly days: number; readonly headConsents: boolean },
): FactOf<"extended"> | null => {
  if (clock.answerDue === null) return null
  const extendedBefore = facts.filter(({ what }) => what === "extended").length
  return { what: "extended", on, days: extension.apply({ on, days, headConsents, extendedBefore, dueOn: clock.answerDue }, law) }
}

/** Extends the answer period once, by at most twenty working days, with the head's consent (Article 33). */
export const extend = step({
  act: "request.handle",
  name: "request.extended",
  input: Extension,
  against: (at) => undecided(at) ?? withoutDueDay(at.clock) ?? againstByLaw(() => asked(at, { days: 1, headConsents: true })),
  async take(at, { on, days, approvedBy }) {
    const headConsents = (await rolesOf(at.tx, at.actor.agencyId, approvedBy, on)).some(({ role }) => role === "head")
    return asked(at, { days, headConsents }) ?? refuse("NO_DUE_DAY", { why: at.clock.noDueDay })
  },
})
