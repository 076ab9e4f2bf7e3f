import { deleteDue, dueOf, saveDue } from "@gongkai/records"
import { z } from "zod"
import { command, recorded, refuse } from "../kernel.ts"

const monthDay = /^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/u
const lastOf: Readonly<Record<string, number>> = { "02": 28, "04": 30, "06": 30, "09": 30, "11": 30 }

/** A day that every year has: the 29th of February is none. */
const MonthDay = z
  .string()
  .regex(monthDay)
  .refine((text) => Number(text.slice(3)) <= (lastOf[text.slice(0, 2)] ?? 31), "没有这一天")

/** An earlier last day for reports, or none any more; at the version that was seen, 0 where there was none. */
export const DueToSet = z.object({ whose: z.enum(dueOf), monthDay: MonthDay.nullable(), version: z.number().int().min(0).max(2_147_483_646) })

/** Sets until when the agency's own reports, or those of the agencies directly below it, are due; never later than the law has it. */
export const setReportDue = command({
  act: "report.set-up",
  input: DueToSet,
  async run({ tx, actor }, { whose, monthDay: on, version }) {
    const { agencyId } = actor
    const next =
      on === null ? (await deleteDue(tx, agencyId, whose, version)) && version + 1 : await saveDue(tx, agencyId, { whose, monthDay: on, version })
    if (next === null || next === false) return refuse("STALE", { whose })
    return recorded("report.due-set", whose, { whose, monthDay: on, version: next })
  },
})
