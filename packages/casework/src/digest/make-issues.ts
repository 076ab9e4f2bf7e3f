import { day, plusDays, type Day } from "@gongkai/law"
import {
  countToTell,
  dueDigestSubscriptions,
  insertDigestIssue,
  updateDigestSubscription,
  type DigestRhythm,
  type DigestSubscription,
  type Tx,
} from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse, type Casework } from "../kernel.ts"

const many = 2000
const week = 7
// A Sunday: weeks are told of whole, from Monday to Sunday.
const aSunday = Date.parse("2000-01-02")
const aDay = 86_400_000

/** The last day of which a digest tells that is made on a day: yesterday, or the last Sunday before today. */
const digestThrough = (today: Day): Readonly<Record<DigestRhythm, Day>> => {
  const sinceSunday = ((Date.parse(today) - aSunday) / aDay) % week || week
  return { daily: plusDays(today, -1), weekly: plusDays(today, -sinceSunday) }
}

const windowOf = ({ wholeTree, toldThrough, rhythm }: DigestSubscription, through: Readonly<Record<DigestRhythm, Day>>) => {
  const toDay = through[rhythm ?? "daily"]
  return { wholeTree, fromDay: plusDays(toldThrough ?? toDay, 1), toDay }
}

const due = (tx: Tx, agencyId: string, today: Day): Promise<readonly DigestSubscription[]> =>
  dueDigestSubscriptions(tx, agencyId, digestThrough(today), many)

/** Windows in which something was published, as text. */
const eventful = async ({ records, today }: Casework, agencyId: string): Promise<ReadonlySet<string>> => {
  const on = today()
  const found = await records.transaction({ agencyId, personId: "jobs", today: on }, (tx) => due(tx, agencyId, on))
  const windows = new Map(found.map((one) => windowOf(one, digestThrough(on))).map((one) => [JSON.stringify(one), one]))
  return records.asPublic(async (reader) => {
    const told = new Set<string>()
    for (const [text, window] of windows) if ((await countToTell(reader, { agencyId, ...window })) > 0) told.add(text)
    return told
  })
}

/** What one transaction did: so many subscriptions were looked at, so many digests put in. */
interface Made {
  readonly subscriptions: number
  readonly issues: number
}

const makeSome = async (casework: Casework, agencyId: string): Promise<Made> => {
  const told = await eventful(casework, agencyId)
  const make = command({
    act: "digest.send",
    input: z.object({}),
    async run({ tx, today }) {
      const subscriptions = await due(tx, agencyId, today)
      if (subscriptions.length === 0) return refuse("NOT_FOUND")
      let issues = 0
      for (const one of subscriptions) {
        const window = windowOf(one, digestThrough(today))
        if (told.has(JSON.stringify(window))) {
          await insertDigestIssue(tx, agencyId, { subscriptionId: one.id, ...window })
          issues += 1
        }
        await updateDigestSubscription(tx, agencyId, one, { toldThrough: day(window.toDay) })
      }
      return recorded("digest.issues-made", agencyId, { subscriptions: subscriptions.length, issues, on: today })
    },
  })
  const outcome = await make(casework, { agencyId, personId: "jobs", cause: "digests.agency", program: true }, {})
  return outcome.ok ? outcome.body : { subscriptions: 0, issues: 0 }
}

/**
 * Puts in the digests of an agency that are due, a row each, and none where nothing was published; each day is told once,
 * however often this runs. @returns how many were put in
 */
export const makeDigests = async (casework: Casework, agencyId: string): Promise<number> => {
  let issues = 0
  for (;;) {
    const made = await makeSome(casework, agencyId)
    issues += made.issues
    if (made.subscriptions < many) return issues
  }
}
