import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"
import { undecided } from "./undecided.ts"

/** A letter to a third party (Article 32) or a joint maker (Article 34). `party` tells several apart: an id, never a name. */
export const Consultation = z.object({
  caseId: Id,
  on: LegalDay,
  whom: z.enum(["third-party", "joint-maker"]),
  party: Id,
  /** The day it reached them; null while it is on its way. */
  reached: LegalDay.nullable().default(null),
})

/** Asks a third party or a joint maker; the days until the answer are not counted (Article 33). */
export const consult = step({
  act: "request.handle",
  name: "request.consultation-begun",
  input: Consultation,
  against: undecided,
  take({ facts, today }, { on, whom, party, reached }) {
    if (reached !== null && (reached < on || reached > today)) return refuse("DAYS_IN_WRONG_ORDER", { on, reached })
    const what = whom === "third-party" ? "thirdPartyAsked" : "jointMakerAsked"
    const asked = facts.some((fact) => fact.what === what && fact.party === party)
    return asked ? refuse("ALREADY_THERE", { party }) : { what, on, reached, party }
  },
})
