import { deleteLocalHoliday, takeCalendars } from "@gongkai/records"
import { z } from "zod"
import { LegalDay } from "../fields.ts"
import { command, recorded, refuse } from "../kernel.ts"
import { recompute } from "./recompute.ts"

/** Takes away a day off of the agency's own place. */
export const removeLocalHoliday = command({
  act: "calendar.enter",
  input: z.strictObject({ day: LegalDay }),
  async run(at, { day }) {
    const { tx, actor } = at
    await takeCalendars(tx)
    if (!(await deleteLocalHoliday(tx, actor.agencyId, day))) return refuse("NOT_FOUND", { day })
    const reach = await recompute(at, [actor.agencyId], `day/${day}`)
    return recorded("calendar.local-holiday-removed", day, { day, ...reach })
  },
})
