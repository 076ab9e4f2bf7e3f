import { requestClock, type Day, type LawContext, type RequestClock, type RequestFact } from "@gongkai/law"
import { lockPeriod, requestOf, type EventBody, type EventName, type RequestRecord } from "@gongkai/records"
import type { z } from "zod"
import { lawOf } from "../calendar/calendar-of.ts"
import { replaceFacts } from "../calendar/period.ts"
import { command, recorded, refuse, type Circumstances, type Command, type Recorded, type Refused } from "../kernel.ts"

/** The events of what happens to a request's clock after it was registered; all have the same body. */
export type StepName = {
  [Name in EventName]: EventBody<"request.decided"> extends EventBody<Name>
    ? EventBody<Name> extends EventBody<"request.decided">
      ? Name
      : never
    : never
}[EventName]

/** What an officer enters of a step at the least. */
export interface Happened {
  readonly caseId: string
  readonly on: Day
}

/** Where a request stands when a step is entered. */
export interface Standing extends Circumstances {
  /** The day of the step. */
  readonly on: Day
  /** The request as it was registered; null for a case that is none. */
  readonly request: RequestRecord | null
  readonly facts: readonly RequestFact[]
  readonly law: LawContext
  /** What the law makes of the facts on the day of the step. */
  readonly clock: RequestClock
  readonly has: (what: RequestFact["what"]) => boolean
}

/** Until when a step is in time. */
export interface InTime {
  readonly by: Day
  /** What sets the day, in Chinese. */
  readonly words: string
}

/** A step: what it needs, and the facts that it leaves. */
export interface Step<Input extends Happened> {
  readonly act: string
  readonly name: StepName
  readonly input: z.ZodType<Input>
  /** What stands against the step whatever is entered; null where nothing does. So it can be told before anybody tries. */
  readonly against?: (at: Standing) => Refused | null
  /** The last day on which it is in time, and what sets it; null where it cannot be late. */
  readonly inTime?: (at: Standing) => InTime | null
  /** What to say of it beside that it is allowed, in Chinese; null where nothing. */
  readonly warns?: (at: Standing) => string | null
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
export const againstDay = (facts: readonly RequestFact[], on: Day, today: Day): Refused | null => {
  if (on > today) return refuse("DAY_IN_FUTURE", { on, today })
  const arrived = facts.find(({ what }) => what === "received")?.on
  return arrived !== undefined && on < arrived ? refuse("DAY_BEFORE_RECEIPT", { on, arrived }) : null
}

/** A command that takes a step, and the step itself. */
export interface StepCommand<Input extends Happened> extends Command<z.ZodType<Input>, StepName> {
  readonly step: Step<Input>
}

/** Where a request stands, from its facts. */
export const standingOf = async (circumstances: Circumstances, caseId: string, facts: readonly RequestFact[], on: Day): Promise<Standing> => {
  const { tx, actor } = circumstances
  const law = await lawOf(tx, actor.agencyId)
  const request = await requestOf(tx, actor.agencyId, caseId)
  const has = (what: RequestFact["what"]): boolean => facts.some((fact) => fact.what === what)
  return { ...circumstances, on, request, facts, law, has, clock: requestClock(facts, on, law) }
}

/** What stands against a step on a request as it stands, before anything is entered; null where nothing does. */
export const againstStep = ({ name, against }: Pick<Step<never>, "name" | "against">, at: Standing): Refused | null => {
  const archivedOn = at.request?.archivedOn ?? null
  if (archivedOn !== null) return refuse("REQUEST_ARCHIVED", { archivedOn })
  if (name !== "request.step-struck" && at.facts.some(({ what }) => ends.has(what))) return refuse("REQUEST_ENDED")
  return against?.(at) ?? null
}

/**
 * Enters a step in the transaction of whatever command leads to it (a letter that goes out enters the step of its kind):
 * the request is locked, the law asked, the facts kept. The caller hands the answer on, so that its event is recorded.
 */
export const enterStep = async <Input extends Happened>(
  circumstances: Circumstances,
  taking: Step<Input>,
  input: NoInfer<Input>,
): Promise<Recorded<StepName> | Refused> => {
  const { tx, actor, today } = circumstances
  const { caseId, on } = input
  const period = await lockPeriod(tx, actor.agencyId, caseId)
  if (period === null) return refuse("NOT_FOUND", { caseId })
  const { facts } = period
  const againstTheDay = againstDay(facts, on, today)
  if (againstTheDay !== null) return againstTheDay
  const standing = await standingOf(circumstances, caseId, facts, on)
  const against = againstStep(taking, standing)
  if (against !== null) return against
  const taken = await taking.take(standing, input)
  if (isRefused(taken)) return taken
  const { answerDue, version } = await replaceFacts(tx, actor.agencyId, period, isList(taken) ? taken : [...facts, taken])
  return recorded<StepName>(taking.name, caseId, { caseId, on, answerDue, version })
}

/** Makes a command of a step. */
export const step = <Input extends Happened>(taking: Step<Input>): StepCommand<Input> => {
  const run = (circumstances: Circumstances, input: Input): Promise<Recorded<StepName> | Refused> => enterStep(circumstances, taking, input)
  return Object.assign(command<z.ZodType<Input>, StepName>({ act: taking.act, input: taking.input, run }), { step: taking })
}
