import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"

/** The answer of one who was asked. */
export const OpinionToReceive = z.object({ caseId: Id, on: LegalDay, whom: z.enum(["third-party", "joint-maker"]), party: Id })

/** Takes the answer of a third party or a joint maker in: from the next day the period is counted again. */
export const receiveOpinion = step({
  act: "request.handle",
  name: "request.consultation-answered",
  input: OpinionToReceive,
  take({ facts }, { on, whom, party }) {
    const [asked, answered] =
      whom === "third-party" ? (["thirdPartyAsked", "thirdPartyAnswered"] as const) : (["jointMakerAsked", "jointMakerAnswered"] as const)
    const letter = facts.find((fact) => fact.what === asked && fact.party === party)
    if (letter === undefined || facts.some((fact) => fact.what === answered && fact.party === party)) return refuse("NO_CONSULTATION_OPEN", { party })
    return on < letter.on ? refuse("DAYS_IN_WRONG_ORDER", { on, asked: letter.on }) : { what: answered, on, party }
  },
})
