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
import type { Course } from "../office-work/day-by-day.ts"
import { morningOf } from "./happenings.ts"
import type { CaseHistory, DemoDispute } from "./history.ts"

const bodies = {
  reconsideration: "清水县人民政府",
  "litigation-direct": "清水县人民法院",
  "litigation-after-reconsideration": "清水县人民法院",
} as const
/** What stands around the number of a case of the body. */
const written = {
  reconsideration: (year: string, number: number) => `清政复〔${year}〕${String(number)}号`,
  "litigation-direct": (year: string, number: number) => `（${year}）清行初${String(number)}号`,
  "litigation-after-reconsideration": (year: string, number: number) => `（${year}）清行初${String(number)}号`,
} as const

/** The body's number of each dispute: they count up over a year by the day on which they were accepted. */
const numbersOf = (all: readonly DemoDispute[]): ReadonlyMap<DemoDispute, string> => {
  const given = new Map<string, number>()
  const inOrder = [...all].sort((a, b) => (a.acceptedOn < b.acceptedOn ? -1 : a.acceptedOn > b.acceptedOn ? 1 : 0))
  return new Map(
    inOrder.map((dispute) => {
      const year = dispute.acceptedOn.slice(0, 4)
      const series = `${bodies[dispute.kind]} ${year}`
      const number = (given.get(series) ?? 0) + 1
      given.set(series, number)
      return [dispute, written[dispute.kind](year, number)]
    }),
  )
}
const copyAfter = 5
const answerAfter = 12

const resultOf = ({ result, kind }: DemoDispute) => {
  if (result === "corrected") return { result, manner: "ordered-to-act", fault: "search", ground: "36(4)" } as const
  if (result === "other") return { result, manner: kind === "reconsideration" ? "terminated" : "withdrawn" } as const
  return result === "upheld" ? ({ result } as const) : null
}

/** The id of a dispute over a case. */
export const disputeIdOf = (caseId: string, nth: number): string => `${caseId}-dispute-${String(nth + 1)}`

/** What an officer enters of a dispute, each on its day. */
async function* oneDispute(
  casework: Casework,
  actor: Actor,
  { caseId, entries }: CaseHistory,
  { disputeId, bodyCaseNumber, ...dispute }: DemoDispute & { readonly disputeId: string; readonly bodyCaseNumber: string | null },
): Course {
  const { kind, acceptedOn, resultOn } = dispute
  const enter = async (on: Day, work: (then: Casework) => Promise<Recorded | Refused>): Promise<void> => {
    const outcome = await work({ ...casework, now: () => morningOf(on), today: () => on })
    if (!outcome.ok) throw new Error(`${disputeId} on ${on}: ${outcome.code} ${JSON.stringify(outcome.detail)}`)
  }
  const against = entries.some((entry) => "enter" in entry && entry.enter.what === "lapsed") ? "lapse" : "decision"
  const [copyOn, answeredOn] = [plusDays(acceptedOn, copyAfter), plusDays(acceptedOn, answerAfter)]
  const result = resultOf(dispute)
  yield acceptedOn
  const registered = { caseId, disputeId, kind, bodyName: bodies[kind], bodyCaseNumber, acceptedOn, against } as const
  await enter(acceptedOn, (then) => registerDispute(then, actor, registered))
  yield copyOn
  await enter(copyOn, (then) => receiveDisputeCopy(then, actor, { disputeId, on: copyOn }))
  yield answeredOn
  await enter(answeredOn, (then) => answerDispute(then, actor, { disputeId, on: answeredOn }))
  if (result === null || resultOn === null) return
  yield resultOn
  await enter(resultOn, (then) => concludeDispute(then, actor, { disputeId, on: resultOn, ...result }))
}

/**
 * The disputes of generated cases through the commands; the cases are there.
 * @throws Error for the first step that is refused
 */
export const disputeCourses = (casework: Casework, actor: Actor, histories: readonly CaseHistory[]): readonly Course[] => {
  const numbers = numbersOf(histories.flatMap(({ disputes }) => disputes))
  return histories.flatMap((history) =>
    history.disputes.map((dispute, nth) => {
      const named = { disputeId: disputeIdOf(history.caseId, nth), bodyCaseNumber: numbers.get(dispute) ?? null }
      return oneDispute(casework, actor, history, { ...dispute, ...named })
    }),
  )
}
