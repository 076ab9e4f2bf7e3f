import { later, plusDays, type Day, type Span } from "../day.ts"
import { rule, type LawContext } from "../rule.ts"
import { cite } from "./cite.ts"
import { regulationInForce } from "./in-force.ts"

/** A letter to a third party or a joint maker, and its answer. */
export interface Consultation {
  /** Day on which the letter went out. */
  readonly askedOn: Day
  /** Day on which the addressee had it. */
  readonly reachedOn: Day
  /** Last day of the addressee's fifteen working days. */
  readonly answerBy: Day
  /** Day on which the answer arrived; null while or where there is none. */
  readonly answeredOn: Day | null
}

const firstDay = ({ askedOn, reachedOn }: Consultation, { settings }: LawContext): Day => {
  switch (settings["pause.bounds"]) {
    case "fromMorrow":
      return plusDays(askedOn, 1)
    case "fromLetter":
      return askedOn
    case "fromReached":
      return plusDays(reachedOn, 1)
  }
}

const lastDay = ({ answeredOn, answerBy }: Consultation, { settings }: LawContext): Day => {
  if (answeredOn === null) return answerBy
  if (settings["pause.silence"] === "toLateAnswer") return answeredOn
  return answeredOn <= answerBy ? answeredOn : answerBy
}

/** The days of a consultation that do not count; null where the answer came on the day of the letter. */
export const setAside = rule({
  id: "disclosure-2019/33/set-aside",
  name: "征求意见的时间不计入期限",
  cites: cite(33, "征求第三方和其他机关意见所需时间不计入答复期限", { paragraph: 3 }),
  inForce: regulationInForce,
  settings: ["pause.bounds", "pause.silence"],
  apply(consultation: Consultation, context): Span | null {
    const [from, to] = [firstDay(consultation, context), lastDay(consultation, context)]
    return to < from ? null : { from, to: later(from, to) }
  },
})
