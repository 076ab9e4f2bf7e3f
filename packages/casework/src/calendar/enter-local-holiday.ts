import { insertLocalHoliday, takeCalendars } from "@gongkai/records"
import { z } from "zod"
import { LegalDay, Words } from "../fields.ts"
import { command, recorded } from "../kernel.ts"
import { recompute } from "./recompute.ts"

/** A day off of the agency's own place. */
export const LocalHolidayToEnter = z.strictObject({ day: LegalDay, name: Words(1, 40) })

/** Enters a day off of the agency's own place; it holds for this agency alone. */
export const enterLocalHoliday = command({
  act: "calendar.enter",
  input: LocalHolidayToEnter,
  constraints: { local_holiday_pkey: "ALREADY_THERE" },
  async run(at, holiday) {
    const { tx, actor } = at
    await takeCalendars(tx)
    await insertLocalHoliday(tx, actor.agencyId, holiday)
    const reach = await recompute(at, [actor.agencyId], `day/${holiday.day}`)
    return recorded("calendar.local-holiday-entered", holiday.day, { day: holiday.day, ...reach })
  },
})
