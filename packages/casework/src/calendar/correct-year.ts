import { ownNotice, takeCalendars, updateNotice } from "@gongkai/records"
import { Version } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { faultOf, heldByAnother, NoticeOfYear } from "./entered-notice.ts"
import { recomputeTree } from "./recompute.ts"

/** A notice corrected, at the version that the caller has seen. */
export const NoticeToCorrect = NoticeOfYear.safeExtend({ version: Version })

/** Puts a corrected notice in the place of the one entered. */
export const correctYear = command({
  act: "calendar.enter",
  input: NoticeToCorrect,
  async run(at, { version, ...notice }) {
    const { tx, actor } = at
    const fault = faultOf(notice)
    if (fault !== null) return fault
    await takeCalendars(tx)
    const held = await heldByAnother(tx, actor.agencyId, notice.year)
    if (held !== null) return held
    const before = await ownNotice(tx, actor.agencyId, notice.year)
    if (before === null) return refuse("NOT_FOUND", { year: notice.year })
    const next = await updateNotice(tx, actor.agencyId, version, notice)
    if (next === null) return refuse("STALE", { version: before.version })
    const reach = await recomputeTree(at, `year/${String(notice.year)}`)
    return recorded("calendar.year-corrected", String(notice.year), { year: notice.year, version: next, ...reach })
  },
})
