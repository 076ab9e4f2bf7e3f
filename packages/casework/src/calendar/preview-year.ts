import type { Day } from "@gongkai/law"
import { agenciesUnder, inAgency, noticesFor, periodsOf, type EnteredNotice, type Tx } from "@gongkai/records"
import type { Refused } from "../kernel.ts"
import { answerDueOf } from "./answer-due.ts"
import { calendarFrom, calendarSources, lawSettingsOf, tablesOf } from "./calendar-of.ts"
import { faultOf, heldByAnother } from "./entered-notice.ts"
import type { Reach } from "./recompute.ts"

/** What entering a notice would do. */
export interface YearPreview {
  readonly ok: true
  readonly year: number
  /** Days off, by day, those of the December before among them. */
  readonly off: readonly { readonly day: Day; readonly name: string }[]
  /** Weekend days worked. */
  readonly makeUp: readonly { readonly day: Day; readonly name: string }[]
  /** Version of the notice that it would take the place of; null where there is none yet. */
  readonly replaces: number | null
  readonly reach: Reach
}

const batchSize = 2000

const named = (...days: readonly ReadonlyMap<Day, string>[]): YearPreview["off"] =>
  days
    .flatMap((one) => [...one])
    .map(([day, name]) => ({ day, name }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))

const wouldMove = async (tx: Tx, agencyId: string, byAgencyId: string, notice: EnteredNotice): Promise<Omit<Reach, "agencies">> => {
  let [recomputed, moved, after] = [0, 0, ""]
  for (;;) {
    const batch = await periodsOf(tx, agencyId, { after, limit: batchSize, which: "open", lock: false })
    const last = batch.at(-1)
    if (last === undefined) return { recomputed, moved }
    const sources = await calendarSources(tx, agencyId)
    const notices = [...sources.notices.filter((held) => held.notice.year !== notice.year), { agencyId: byAgencyId, notice, version: 1 }]
    const law = { calendar: calendarFrom({ ...sources, notices }), settings: await lawSettingsOf(tx, agencyId) }
    recomputed += batch.length
    for (const { facts, answerDue } of batch) if (answerDueOf(facts, law) !== answerDue) moved++
    after = last.caseId
  }
}

/** Tells what entering or correcting a notice would do, and does nothing. */
export const previewYear = async (tx: Tx, agencyId: string, notice: EnteredNotice): Promise<YearPreview | Refused> => {
  const refused = faultOf(notice) ?? (await heldByAnother(tx, agencyId, notice.year))
  if (refused !== null) return refused
  const { own, before } = tablesOf(notice)
  const replaced = (await noticesFor(tx, agencyId)).find((kept) => kept.notice.year === notice.year)
  let [agencies, recomputed, moved] = [0, 0, 0]
  for (const below of await agenciesUnder(tx, agencyId)) {
    const would = await inAgency(tx, below, () => wouldMove(tx, below, agencyId, notice))
    if (would.recomputed > 0) agencies++
    recomputed += would.recomputed
    moved += would.moved
  }
  const days = { off: named(before.off, own.off), makeUp: named(before.makeUp, own.makeUp) }
  return { ok: true, year: notice.year, ...days, replaces: replaced?.version ?? null, reach: { agencies, recomputed, moved } }
}
