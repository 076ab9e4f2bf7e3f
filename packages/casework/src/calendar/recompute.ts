import type { LawContext } from "@gongkai/law"
import {
  agenciesUnder,
  appendEvents,
  inAgency,
  moveDueDays,
  periodsOf,
  tellThoseWhoMay,
  type Derived,
  type NewEvent,
  type Period,
} from "@gongkai/records"
import type { Circumstances } from "../kernel.ts"
import { derivedOf } from "./derived.ts"
import { lawsOf } from "./laws-of.ts"

/** How far a change went: agencies with open periods, their open periods, and those with another last day now. */
export interface Reach {
  readonly agencies: number
  readonly recomputed: number
  readonly moved: number
}

const batchSize = 2000
/** Whoever reads cases is told that their last days moved. */
const concerned = "case.read"

interface Recomputed {
  readonly period: Period
  readonly to: Derived
  /** Another last day, or another day of receipt, by which the stage may be another too. */
  readonly changed: boolean
}

const recomputed = (period: Period, law: LawContext): Recomputed => {
  const to = derivedOf(period.facts, law)
  return { period, to, changed: to.answerDue !== period.answerDue || to.receivedOn !== period.receivedOn || to.stage !== period.stage }
}

const recomputedEvent = (
  { actor, now }: Circumstances,
  change: string,
  { period: { caseId, answerDue, version }, to, changed }: Recomputed,
): NewEvent<"period.recomputed"> => ({
  name: "period.recomputed",
  actor: actor.personId,
  at: now,
  cause: change,
  subject: caseId,
  body: { caseId, from: answerDue, to: to.answerDue, version: changed ? version + 1 : version },
})

/** Recomputes the open periods of the agency that asks now. */
const recomputeAgency = async (
  at: Circumstances,
  lawFor: ReturnType<typeof lawsOf>,
  agencyId: string,
  change: string,
): Promise<Omit<Reach, "agencies">> => {
  const { tx, actor, now, today } = at
  let law: LawContext | null = null
  let [count, moved, after] = [0, 0, ""]
  for (;;) {
    const batch = await periodsOf(tx, agencyId, { after, limit: batchSize, which: "open", lock: true })
    const last = batch.at(-1)
    if (last === undefined) break
    law ??= await lawFor(agencyId)
    const context = law
    const results = batch.map((period) => recomputed(period, context))
    const changed = results.filter((result) => result.changed).map(({ period: { caseId }, to }) => ({ caseId, ...to }))
    // Events come first: what follows them is kept at once, and does not wait for the end of the transaction.
    await appendEvents(
      tx,
      results.map((result) => recomputedEvent(at, change, result)),
    )
    await moveDueDays(tx, agencyId, changed)
    count += results.length
    moved += changed.length
    after = last.caseId
    if (batch.length < batchSize) break
  }
  if (count > 0) {
    const body = { change, byAgencyId: actor.agencyId, recomputed: count, moved }
    const common = { actor: actor.personId, at: now, cause: actor.cause, subject: null }
    const eventSeq = await appendEvents(tx, [{ name: "calendar.applied", ...common, body }])
    if (moved > 0) await tellThoseWhoMay(tx, agencyId, concerned, today, { kind: "calendar.applied", subject: change, eventSeq })
  }
  return { recomputed: count, moved }
}

/**
 * Recomputes every open period of agencies after a change, in the change's own transaction: each period gets an event,
 * each agency one of its own, and those who read cases there are told where a last day moved. {@link takeCalendars}
 * comes before the change.
 * @param change what changed, such as `year/2027`
 */
export const recompute = async (at: Circumstances, agencyIds: readonly string[], change: string): Promise<Reach> => {
  const lawFor = lawsOf(at.tx)
  let [agencies, all, moved] = [0, 0, 0]
  for (const agencyId of agencyIds) {
    const own = await inAgency(at.tx, agencyId, () => recomputeAgency(at, lawFor, agencyId, change))
    if (own.recomputed > 0) agencies++
    all += own.recomputed
    moved += own.moved
  }
  return { agencies, recomputed: all, moved }
}

/** Recomputes an agency, the asking one where none is named, and all below it. */
export const recomputeTree = async (at: Circumstances, change: string, agencyId = at.actor.agencyId): Promise<Reach> =>
  recompute(at, await agenciesUnder(at.tx, agencyId), change)
