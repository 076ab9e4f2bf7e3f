import { requestClock, type Day, type LawContext, type RequestClock, type RequestFact } from "@gongkai/law"
import { lockPeriod, type EventName } from "@gongkai/records"
import type { z } from "zod"
import { lawOf } from "../calendar/calendar-of.ts"
import { replaceFacts } from "../calendar/period.ts"
import { command, recorded, refuse, type Circumstances, type Command, type Refused } from "../kernel.ts"

/** The events of what happens to a request after it was registered; all have the same body. */
export type StepName = Exclude<Extract<EventName, `request.${string}`>, "request.registered" | "request.assigned">

/** What an officer enters of a step at the least. */
export interface Happened {
  readonly caseId: string
  readonly on: Day
}

/** Where a request stands when a step is entered. */
export interface Standing extends Circumstances {
  readonly facts: readonly RequestFact[]
  readonly law: LawContext
  /** What the law makes of the facts on the day of the step. */
  readonly clock: RequestClock
  readonly has: (what: RequestFact["what"]) => boolean
}

/** A step: what it needs, and the facts that it leaves. */
export interface Step<Input extends Happened> {
  readonly act: string
  readonly name: StepName
  readonly input: z.ZodType<Input>
  /** The fact to be added, all facts anew, or a refusal. What is late is entered and is late; only what cannot be is refused. */
  readonly take: (
    at: Standing,
    input: Input,
  ) => RequestFact | readonly RequestFact[] | Refused | Promise<RequestFact | readonly RequestFact[] | Refused>
}

const isRefused = (taken: RequestFact | readonly RequestFact[] | Refused): taken is Refused => "ok" in taken
const isList = (taken: RequestFact | readonly RequestFact[]): taken is readonly RequestFact[] => Array.isArray(taken)
const ends: ReadonlySet<RequestFact["what"]> = new Set(["served", "withdrawn", "lapsed"])

/** What stands against entering something of a day; null where nothing does. */
const againstDay = (facts: readonly RequestFact[], on: Day, today: Day): Refused | null => {
  if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
  const arrived = facts.find(({ what }) => what === "received")?.on
  return arrived !== undefined && on < arrived ? refuse("DAY_BEFORE_RECEIPT", { on, arrived }) : null
}

/** Makes a command of a step: the request is locked, the law asked, the facts kept and the event recorded, or nothing. */
export const step = <Input extends Happened>({ act, name, input: schema, take }: Step<Input>): Command<z.ZodType<Input>, StepName> =>
  command<z.ZodType<Input>, StepName>({
    act,
    input: schema,
    run: async (circumstances, input) => {
      const { tx, actor, today } = circumstances
      const { caseId, on } = input
      const period = await lockPeriod(tx, actor.agencyId, caseId)
      if (period === null) return refuse("NOT_FOUND", { caseId })
      const { facts } = period
      const against = againstDay(facts, on, today)
      if (against !== null) return against
      if (name !== "request.step-struck" && facts.some(({ what }) => ends.has(what))) return refuse("REQUEST_ENDED", { caseId })
      const law = await lawOf(tx, actor.agencyId)
      const has = (what: RequestFact["what"]): boolean => facts.some((fact) => fact.what === what)
      const taken = await take({ ...circumstances, facts, law, has, clock: requestClock(facts, on, law) }, input)
      if (isRefused(taken)) return taken
      const { answerDue, version } = await replaceFacts(tx, actor.agencyId, period, isList(taken) ? taken : [...facts, taken])
      return recorded<StepName>(name, caseId, { caseId, on, answerDue, version })
    },
  })
