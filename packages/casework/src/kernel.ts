import { LawError, lawErrors, type Day } from "@gongkai/law"
import { appendEvent, beginCommand, endCommand, type EventBody, type EventName, events, type Records, type Tx } from "@gongkai/records"
import type { z } from "zod"
import type { RefusalCode } from "./refusals.ts"
import { markedPlace } from "./secrecy/guard.ts"

/** What commands work with. */
export interface Casework {
  readonly records: Records
  /** ISO instant. */
  readonly now: () => string
  /** The legal day there. */
  readonly today: () => Day
}

/** Who does it. */
export interface Actor {
  readonly agencyId: string
  /** A person's id; a program's name where `program` is set. */
  readonly personId: string
  /** The request or job that led to it. */
  readonly cause: string | null
  /** Set where the program does it of itself (setting up, jobs): it needs no permission. */
  readonly program?: true
}

/** A call that is answered once, however often it is sent. */
export interface Once {
  readonly key: string
  /** Hash of the call, under a key where the call holds personal data. */
  readonly requestHash: string
}

/** A change, done and recorded. */
export interface Recorded<Name extends EventName = EventName> {
  readonly ok: true
  readonly name: Name
  /** Id of what it is about. */
  readonly subject: string
  readonly body: EventBody<Name>
  /** What was done on the way, each an event of its own before this one. */
  readonly with?: readonly Recorded[]
  /** What follows in the books of an agency above, once all this is recorded: chains are taken from below upward, lest two wait for each other. */
  readonly above?: (at: Circumstances) => Promise<void>
}

/** A command that could not be done; nothing was changed. */
export interface Refused {
  readonly ok: false
  readonly code: RefusalCode
  readonly detail: Readonly<Record<string, unknown>>
}

/** What a command is given beside its input. */
export interface Circumstances {
  readonly tx: Tx
  readonly actor: Actor
  readonly now: string
  readonly today: Day
}

/** The way out of a command that changed something, with what else it did on the way. */
export const recorded = <Name extends EventName>(name: Name, subject: string, body: EventBody<Name>, ...on: readonly Recorded[]): Recorded<Name> => ({
  ok: true,
  name,
  subject,
  body,
  ...(on.length > 0 ? { with: on } : {}),
})

/** The way out of a command that changes nothing. */
export const refuse = (code: RefusalCode, detail: Refused["detail"] = {}): Refused => ({ ok: false, code, detail })

/** What a rule of law has against it, as a refusal. */
export const lawRefusal = ({ code, detail }: LawError): Refused => refuse("LAW_REFUSES", { law: code, says: lawErrors[code], ...detail })

class RolledBack extends Error {
  readonly refusal: Refused
  constructor(refusal: Refused) {
    super(refusal.code)
    this.refusal = refusal
  }
}

const isEventName = (name: unknown): name is EventName => typeof name === "string" && Object.hasOwn(events, name)

/** True for what a command of this kind answered before. */
const isRecorded = <Name extends EventName>(answer: unknown): answer is Recorded<Name> => {
  if (typeof answer !== "object" || answer === null || !("name" in answer) || !("body" in answer)) return false
  return isEventName(answer.name) && events[answer.name].safeParse(answer.body).success
}

/** A constraint of the database that stands for a refusal, by its name. */
type Constraints = Readonly<Record<string, RefusalCode>>

const constraintOf = (error: unknown): string | null =>
  error instanceof Error && "constraint" in error && typeof error.constraint === "string" ? error.constraint : null

/** A command: its act is what a role must be permitted, its constraints are refusals that the database finds. */
export interface CommandSpec<Schema extends z.ZodType, Name extends EventName> {
  readonly act: string
  readonly input: Schema
  readonly constraints?: Constraints
  readonly run: (circumstances: Circumstances, input: z.output<Schema>) => Promise<Recorded<Name> | Refused>
}

/** A command as callers know it. */
export interface Command<Schema extends z.ZodType, Name extends EventName> {
  readonly act: string
  readonly input: Schema
  /**
   * Does it in one transaction: permission, change and event, or nothing.
   * @param once the same call sent again is answered as it was the first time
   * @throws ZodError for an input that was not parsed before; whatever is a bug
   */
  (casework: Casework, actor: Actor, input: z.input<Schema>, once?: Once): Promise<Recorded<Name> | Refused>
  /** The same for an input that was parsed. */
  readonly parsed: (casework: Casework, actor: Actor, input: z.output<Schema>, once?: Once) => Promise<Recorded<Name> | Refused>
}

/** Makes a command; there is no other way to change a record. */
export const command = <Schema extends z.ZodType, Name extends EventName>({
  act,
  input: schema,
  constraints = {},
  run,
}: CommandSpec<Schema, Name>): Command<Schema, Name> => {
  const work = async (circumstances: Circumstances, input: z.output<Schema>, once: Once | undefined): Promise<Recorded<Name>> => {
    const { tx, actor, now, today } = circumstances
    const { agencyId, personId } = actor
    const begun =
      actor.program === undefined || once !== undefined ? await beginCommand(tx, { agencyId, personId, today, key: once?.key ?? null }) : null
    if (actor.program === undefined && begun?.acts.has(act) !== true) throw new RolledBack(refuse("NOT_PERMITTED", { act }))
    const given = begun?.given ?? null
    if (given !== null) {
      if (given.requestHash !== once?.requestHash || !isRecorded<Name>(given.answer)) throw new RolledBack(refuse("KEY_REUSED"))
      return given.answer
    }
    const outcome = await run(circumstances, input)
    if (!outcome.ok) throw new RolledBack(outcome)
    const told = { actor: personId, at: now, cause: actor.cause }
    for (const { name, subject, body } of outcome.with ?? []) await appendEvent(tx, agencyId, { ...told, name, subject, body })
    const { ok, name, subject, body } = outcome
    const kept = once === undefined ? null : { ...once, answer: { ok, name, subject, body }, at: now }
    await endCommand(tx, agencyId, { ...told, name, subject, body }, kept)
    await outcome.above?.(circumstances)
    return outcome
  }
  const parsed = async (casework: Casework, actor: Actor, input: z.output<Schema>, once?: Once): Promise<Recorded<Name> | Refused> => {
    // State secrets never enter: every text of every command is looked at before anything is done with it.
    const marked = markedPlace(input)
    if (marked !== null) return refuse("SECRECY_MARK_FOUND", { ...marked })
    const [now, today] = [casework.now(), casework.today()]
    try {
      return await casework.records.transaction({ agencyId: actor.agencyId, personId: actor.personId, today }, (tx) =>
        work({ tx, actor, now, today }, input, once),
      )
    } catch (error) {
      if (error instanceof RolledBack) return error.refusal
      if (error instanceof LawError) return lawRefusal(error)
      const code = constraints[constraintOf(error) ?? ""]
      if (code !== undefined) return refuse(code)
      throw error
    }
  }
  const fromInput = (casework: Casework, actor: Actor, input: z.input<Schema>, once?: Once) => parsed(casework, actor, schema.parse(input), once)
  return Object.assign(fromInput, { act, input: schema, parsed })
}
