import type { LawContext } from "@gongkai/law"
import { agenciesUnder, deleteNotice, inAgency, ownNotice, periodsOf, takeCalendars, type Tx } from "@gongkai/records"
import { z } from "zod"
import { Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { answerDueOf } from "./answer-due.ts"
import { calendarFrom, calendarSources, lawSettingsOf } from "./calendar-of.ts"
import { Year } from "./entered-notice.ts"
import { recomputeTree } from "./recompute.ts"

const batchSize = 2000

/** How many periods of the asking agency, open or not, have a last day that is another without the notice's year. */
const countOn = async (tx: Tx, agencyId: string, year: number): Promise<number> => {
  let [count, after] = [0, ""]
  let laws: { readonly with: LawContext; readonly without: LawContext } | null = null
  for (;;) {
    const batch = await periodsOf(tx, agencyId, { after, limit: batchSize, which: "all", lock: false })
    const last = batch.at(-1)
    if (last === undefined) return count
    if (laws === null) {
      const [sources, settings] = [await calendarSources(tx, agencyId), await lawSettingsOf(tx, agencyId)]
      laws = { with: { calendar: calendarFrom(sources), settings }, without: { calendar: calendarFrom(sources, year), settings } }
    }
    for (const { facts } of batch) if (answerDueOf(facts, laws.with) !== answerDueOf(facts, laws.without)) count++
    after = last.caseId
  }
}

/** Takes away a notice on which no period counts, of the agency or below; a wrong one is corrected instead. */
export const removeYear = command({
  act: "calendar.enter",
  input: z.strictObject({ year: Year, version: Version }),
  async run(at, { year, version }) {
    const { tx, actor } = at
    await takeCalendars(tx)
    const before = await ownNotice(tx, actor.agencyId, year)
    if (before === null) return refuse("NOT_FOUND", { year })
    let periods = 0
    for (const agencyId of await agenciesUnder(tx, actor.agencyId)) periods += await inAgency(tx, agencyId, () => countOn(tx, agencyId, year))
    if (periods > 0) return refuse("PERIODS_COUNT_ON_YEAR", { year, periods })
    if (!(await deleteNotice(tx, actor.agencyId, year, version))) return refuse("STALE", { version: before.version })
    const reach = await recomputeTree(at, `year/${String(year)}`)
    return recorded("calendar.year-removed", String(year), { year, ...reach })
  },
})
