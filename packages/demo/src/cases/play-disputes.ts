import {
  answerDispute,
  concludeDispute,
  receiveDisputeCopy,
  registerDispute,
  type Actor,
  type Casework,
  type Recorded,
  type Refused,
} from "@gongkai/casework"
import { plusDays, type Day } from "@gongkai/law"
import { morningOf } from "./happenings.ts"
import type { CaseHistory, DemoDispute } from "./history.ts"

const bodies = {
  reconsideration: "清水县人民政府",
  "litigation-direct": "清水县人民法院",
  "litigation-after-reconsideration": "清水县人民法院",
} as const
const copyAfter = 5
const answerAfter = 12

const resultOf = ({ result, kind }: DemoDispute) => {
  if (result === "corrected") return { result, manner: "ordered-to-act", fault: "search", ground: "36(4)" } as const
  if (result === "other") return { result, manner: kind === "reconsideration" ? "terminated" : "withdrawn" } as const
  return result === "upheld" ? ({ result } as const) : null
}

/** What an officer enters of a dispute, each on its day, as far as today. */
const playOne = async (casework: Casework, actor: Actor, { caseId, entries }: CaseHistory, dispute: DemoDispute, nth: number, today: Day): Promise<void> => {
  const disputeId = `${caseId}-dispute-${String(nth + 1)}`
  const { kind, acceptedOn, resultOn } = dispute
  const enter = async (on: Day, work: (then: Casework) => Promise<Recorded | Refused>): Promise<void> => {
    if (on > today) return
    const outcome = await work({ ...casework, now: () => morningOf(on), today: () => on })
    if (!outcome.ok) throw new Error(`${disputeId} on ${on}: ${outcome.code} ${JSON.stringify(outcome.detail)}`)
  }
  const lapsed = entries.some((entry) => "enter" in entry && entry.enter.what === "lapsed")
  const [copyOn, answeredOn] = [plusDays(acceptedOn, copyAfter), plusDays(acceptedOn, answerAfter)]
  const result = resultOf(dispute)
  await enter(acceptedOn, (then) => registerDispute(then, actor, { caseId, disputeId, kind, bodyName: bodies[kind], acceptedOn, against: lapsed ? "lapse" : "decision" }))
  await enter(copyOn, (then) => receiveDisputeCopy(then, actor, { disputeId, on: copyOn }))
  await enter(answeredOn, (then) => answerDispute(then, actor, { disputeId, on: answeredOn }))
  if (result !== null && resultOn !== null) await enter(resultOn, (then) => concludeDispute(then, actor, { disputeId, on: resultOn, ...result }))
} // prettier-ignore

/**
 * Plays the disputes of generated cases through the commands; the cases are there.
 * @throws Error for the first step that is refused
 */
export const playDisputes = async (casework: Casework, actor: Actor, histories: readonly CaseHistory[], today: Day): Promise<void> => {
  for (const history of histories)
    for (const [nth, dispute] of history.disputes.entries()) await playOne(casework, actor, history, dispute, nth, today)
}
