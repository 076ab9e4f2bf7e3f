import {
  digestAddressOf,
  digestSubscriptionOf,
  settleDigestIssue,
  takeWaitingIssue,
  toTell,
  updateDigestSubscription,
  type DigestRhythm,
  type KeyRing,
  type Told,
} from "@gongkai/records"
import type { Day } from "@gongkai/law"
import { z } from "zod"
import { Id } from "../fields.ts"
import { command, recorded, refuse, type Actor, type Casework, type Recorded, type Refused } from "../kernel.ts"

/** It is tried this often, an hour apart, and then given up. */
const mostAttempts = 48
const mostLines = 200

/** What came of handing a mail over. */
export type DigestPosted = { readonly how: "sent" } | { readonly how: "later" | "failed"; readonly why: string }

interface Letter {
  readonly subscriptionId: string
  readonly address: string
  /** The same each time the same mail is sent. */
  readonly key: string
}

/** The letter that asks an address whether it wants the digest. */
export interface DigestLetter extends Letter {
  readonly agencyId: string
  readonly wholeTree: boolean
  readonly rhythm: DigestRhythm
  /** What it gets already; null where nothing. */
  readonly running: DigestRhythm | null
}

/** A digest as it goes out. */
export interface DigestMail extends Letter {
  readonly agencyId: string
  readonly wholeTree: boolean
  readonly rhythm: DigestRhythm
  readonly fromDay: Day
  readonly toDay: Day
  readonly told: Told
}

const Subscription = z.object({ subscriptionId: Id })
const jobs = (agencyId: string, cause: string): Actor => ({ agencyId, personId: "jobs", cause, program: true })
const given = (how: DigestPosted["how"], attempts: number): boolean => how === "failed" || attempts >= mostAttempts

/**
 * Sends the letter that asks. It is held while it is sent, so that two workers never send it at once; a worker that dies
 * leaves it waiting, and it goes again under the same key.
 * @param post never throws for what a mail server does wrong
 */
export const sendDigestLetter =
  (ring: KeyRing, post: (letter: DigestLetter) => Promise<DigestPosted>) =>
  (casework: Casework, agencyId: string, subscriptionId: string): Promise<Recorded<"digest.letter-sent" | "digest.letter-failed"> | Refused> => {
    const send = command<typeof Subscription, "digest.letter-sent" | "digest.letter-failed">({
      act: "digest.send",
      input: Subscription,
      async run({ tx }, { subscriptionId: id }) {
        const found = await digestSubscriptionOf(tx, agencyId, id, { lock: true })
        if (found?.letter !== "waiting" || found.state === "ended") return refuse("NOT_FOUND", { subscriptionId: id })
        const address = await digestAddressOf(tx, ring, agencyId, id)
        if (address === null) return refuse("NOT_FOUND", { subscriptionId: id })
        const { wholeTree, wanted: rhythm, rhythm: running, lettersOn, letters } = found
        const key = `digest-letter.${id}.${lettersOn}.${String(letters)}`
        const posted = await post({ subscriptionId: id, agencyId, wholeTree, rhythm, running, address, key })
        const attempts = found.attempts + 1
        if (posted.how === "sent") {
          const version = (await updateDigestSubscription(tx, agencyId, found, { letter: "sent", attempts })) ?? 1
          return recorded("digest.letter-sent", id, { subscriptionId: id, version })
        }
        const letter = given(posted.how, attempts) ? "failed" : "waiting"
        const version = (await updateDigestSubscription(tx, agencyId, found, { letter, attempts })) ?? 1
        return recorded("digest.letter-failed", id, { subscriptionId: id, why: posted.why, version })
      },
    })
    return send(casework, jobs(agencyId, "digest.ask"), { subscriptionId })
  }

/**
 * Sends the first digest that waits for a subscription, as {@link sendDigestLetter} sends letters. One whose address was
 * erased meanwhile is dropped.
 */
export const sendDigest =
  (ring: KeyRing, post: (mail: DigestMail) => Promise<DigestPosted>) =>
  (casework: Casework, agencyId: string, subscriptionId: string): Promise<Recorded<"digest.sent" | "digest.failed"> | Refused> => {
    const send = command<typeof Subscription, "digest.sent" | "digest.failed">({
      act: "digest.send",
      input: Subscription,
      async run({ tx, today }, { subscriptionId: id }) {
        const issue = await takeWaitingIssue(tx, agencyId, id)
        if (issue === null) return refuse("NOT_FOUND", { subscriptionId: id })
        const { fromDay, toDay } = issue
        const found = await digestSubscriptionOf(tx, agencyId, id)
        const address = await digestAddressOf(tx, ring, agencyId, id)
        const settled = async (change: Parameters<typeof settleDigestIssue>[3], why: string) =>
          recorded("digest.failed", id, { subscriptionId: id, toDay, why, version: await settleDigestIssue(tx, agencyId, issue, { ...change, why }) })
        if (found?.state !== "running" || address === null) return settled({ state: "dropped" }, "ENDED")
        const { wholeTree, rhythm } = found
        const told = await casework.records.asPublic((reader) => toTell(reader, { agencyId, wholeTree, fromDay, toDay }, mostLines))
        // All of it was taken back since.
        if (told.total === 0 && told.withdrawn.length === 0) return settled({ state: "dropped" }, "NOTHING_TO_TELL")
        const mail = { subscriptionId: id, agencyId, wholeTree, rhythm: rhythm ?? "daily", fromDay, toDay, told, address }
        const posted = await post({ ...mail, key: `digest.${id}.${toDay}` })
        const attempts = issue.attempts + 1
        if (posted.how !== "sent") return settled({ attempts, ...(given(posted.how, attempts) ? { state: "failed" as const } : {}) }, posted.why)
        const done = { state: "sent", attempts, why: null, items: told.total, sentOn: today } as const
        const version = await settleDigestIssue(tx, agencyId, issue, done)
        return recorded("digest.sent", id, { subscriptionId: id, toDay, items: told.total, version })
      },
    })
    return send(casework, jobs(agencyId, "digest.send"), { subscriptionId })
  }
