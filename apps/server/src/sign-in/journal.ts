import { AsyncLocalStorage } from "node:async_hooks"
import { appendEvent, inAgency, standingOf, type EventBody, type EventName, type Tx } from "@gongkai/records"
import type { Day } from "@gongkai/law"

/** The events that sign-in writes: each names the person whom it is about. */
export type SignInEventName = Extract<EventName, `sign-in.${string}` | `session.${string}` | `password.${string}` | `second-factor.${string}`>

/** Every body names the person; those on sessions name the session. */
interface AboutPerson {
  readonly personId: string
  readonly sessionId?: string
}

interface Entry {
  readonly name: SignInEventName
  readonly personId: string
  /** The session that it is about, if it is about one. */
  readonly sessionId: string | null
  readonly append: (agencyId: string, by: By) => Promise<void>
}

/** Who does it, where it is not the person. */
export interface By {
  readonly personId: string
  /** The request that led to it. */
  readonly cause: string | null
}

/** What one request did, to be written as events before it is committed. */
export interface Journal {
  readonly tx: Tx
  readonly now: string
  /** How sessions that the library makes and ends in this request come about. */
  method: EventBody<"sign-in.succeeded">["method"]
  ending: EventBody<"session.ended">["how"]
  /** The session made last, if it is still there. */
  /** Whether the password set in this request is one that an administrator gives. */
  given: boolean
  readonly made: () => { readonly personId: string; readonly sessionId: string } | null
  readonly add: <Name extends SignInEventName>(name: Name, body: EventBody<Name> & AboutPerson) => void
}

const running = new AsyncLocalStorage<Journal>()

/** The journal of the request under way. */
export const journal = (): Journal => {
  const found = running.getStore()
  if (found === undefined) throw new Error("sign-in changed something outside a request")
  return found
}

/** A session that was made and ended in one request never was: the library makes one before it asks for the second step. */
const lasting = (entries: readonly Entry[]): readonly Entry[] => {
  const made = new Set(entries.filter(({ name }) => name === "sign-in.succeeded").map(({ sessionId }) => sessionId))
  const passing = new Set(entries.filter(({ name, sessionId }) => name === "session.ended" && made.has(sessionId)).map(({ sessionId }) => sessionId))
  return entries.filter(({ sessionId }) => sessionId === null || !passing.has(sessionId))
}

/** What a request runs as. */
export interface Circumstances {
  readonly tx: Tx
  readonly now: string
  readonly today: Day
  /** null: whoever the event is about. */
  readonly by: By | null
}

/** Runs work and then writes down what it did, last of all: the chain of an agency is held no longer than that. */
export const recording = async <Result>({ tx, now, today, by }: Circumstances, work: (journal: Journal) => Promise<Result>): Promise<Result> => {
  const entries: Entry[] = []
  const own: Journal = {
    tx,
    now,
    method: "renewed",
    ending: "renewed",
    given: false,
    made() {
      const last = lasting(entries).findLast(({ name }) => name === "sign-in.succeeded")
      return last === undefined || last.sessionId === null ? null : { personId: last.personId, sessionId: last.sessionId }
    },
    add(name, body) {
      const { personId, sessionId = null } = body
      const append = (agencyId: string, { personId: actor, cause }: By): Promise<void> =>
        appendEvent(tx, agencyId, { name, actor, at: now, cause, subject: personId, body })
      entries.push({ name, personId, sessionId, append })
    },
  }
  const result = await running.run(own, () => work(own))
  for (const { personId, append } of lasting(entries)) {
    const standing = await standingOf(tx, personId, today)
    if (standing === null) throw new Error("an event of sign-in about nobody")
    await inAgency(tx, standing.agencyId, () => append(standing.agencyId, by ?? { personId, cause: null }))
  }
  return result
}
