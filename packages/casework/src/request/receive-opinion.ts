import type { FactOf, RequestFact } from "@gongkai/law"
import { z } from "zod"
import { Id, LegalDay } from "../fields.ts"
import { refuse } from "../kernel.ts"
import { step } from "./step.ts"

/** The answer of one who was asked. */
export const OpinionToReceive = z.object({ caseId: Id, on: LegalDay, whom: z.enum(["third-party", "joint-maker"]), party: Id })

type Asked = FactOf<"thirdPartyAsked" | "jointMakerAsked">
const answerTo = { thirdPartyAsked: "thirdPartyAnswered", jointMakerAsked: "jointMakerAnswered" } as const

/** Letters that nobody has answered yet. */
const openLetters = (facts: readonly RequestFact[]): readonly Asked[] =>
  facts.filter(
    (fact): fact is Asked =>
      (fact.what === "thirdPartyAsked" || fact.what === "jointMakerAsked") &&
      !facts.some((answer) => answer.what === answerTo[fact.what] && "party" in answer && answer.party === fact.party),
  )

/** Takes the answer of a third party or a joint maker in: from the next day the period is counted again. */
export const receiveOpinion = step({
  act: "request.handle",
  name: "request.consultation-answered",
  input: OpinionToReceive,
  against: ({ facts }) => (openLetters(facts).length === 0 ? refuse("NO_CONSULTATION_OPEN") : null),
  inTime({ clock: { consultations } }) {
    const last = consultations.findLast(({ answeredOn }) => answeredOn === null)
    return last === undefined ? null : { by: last.answerBy, words: "收到征求意见书之日起第十五个工作日" }
  },
  take({ facts }, { on, whom, party }) {
    const letter = openLetters(facts).find(
      (one) => one.what === (whom === "third-party" ? "thirdPartyAsked" : "jointMakerAsked") && one.party === party,
    )
    if (letter === undefined) return refuse("NO_CONSULTATION_OPEN", { party })
    const answered = answerTo[letter.what]
    return on < letter.on ? refuse("DAYS_IN_WRONG_ORDER", { on, asked: letter.on }) : { what: answered, on, party }
  },
})
