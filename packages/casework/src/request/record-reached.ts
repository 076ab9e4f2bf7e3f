import type { RequestFact } from "@gongkai/law"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"

/** The day on which a letter reached whom it was sent to: a consultation's `party`, or the applicant's fee notice. */
export const LetterReached = z.object({
  caseId: Id,
  on: LegalDay,
  letter: z.enum(["third-party", "joint-maker", "fee-notice"]),
  party: Id.nullable().default(null),
})

const kinds = { "third-party": "thirdPartyAsked", "joint-maker": "jointMakerAsked", "fee-notice": "feeNotified" } as const

/** Records when a letter arrived: the fifteen days of a consultation and the twenty of a payment run from there. */
export const recordReached = step({
  act: "request.handle",
  name: "request.letter-reached",
  input: LetterReached,
  against: ({ facts }) => (facts.some((fact) => "reached" in fact && fact.reached === null) ? null : refuse("NO_LETTER_ON_ITS_WAY")),
  take({ facts }, { on, letter, party }) {
    const isIt = (fact: RequestFact): boolean =>
      fact.what === kinds[letter] && "reached" in fact && fact.reached === null && (!("party" in fact) || fact.party === party)
    const sent = facts.find(isIt)
    if (sent === undefined) return refuse("NO_LETTER_ON_ITS_WAY")
    if (on < sent.on) return refuse("DAYS_IN_WRONG_ORDER", { on, sent: sent.on })
    return facts.map((fact): RequestFact => (fact === sent && "reached" in fact ? { ...fact, reached: on } : fact))
  },
})
