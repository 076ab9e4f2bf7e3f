import { insertNotice, takeCalendars } from "@gongkai/records"
import { command, recorded } from "../kernel.ts"
import { faultOf, heldByAnother, NoticeOfYear } from "./entered-notice.ts"
import { recomputeTree } from "./recompute.ts"

/** Enters a year's notice for the agency and all below it, in the place of a published table of that year. */
export const enterYear = command({
  act: "calendar.enter",
  input: NoticeOfYear,
  constraints: { year_notice_pkey: "ALREADY_THERE" },
  async run(at, notice) {
    const { tx, actor } = at
    const fault = faultOf(notice)
    if (fault !== null) return fault
    await takeCalendars(tx)
    const held = await heldByAnother(tx, actor.agencyId, notice.year)
    if (held !== null) return held
    await insertNotice(tx, actor.agencyId, notice)
    const reach = await recomputeTree(at, `year/${String(notice.year)}`)
    return recorded("calendar.year-entered", String(notice.year), { year: notice.year, version: 1, ...reach })
  },
})
