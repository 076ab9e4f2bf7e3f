import type { Day } from "@gongkai/law"
import { dutyCycles } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay, Words } from "../fields.ts"
import type { RefusalCode } from "../refusals.ts"

const lastOf: Readonly<Record<string, number>> = { "02": 28, "04": 30, "06": 30, "09": 30, "11": 30 }

/** A day that every year has, MM-DD: the 29th of February is none. */
export const YearDay = z
  .string()
  .regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/u)
  .refine((text) => Number(text.slice(3)) <= (lastOf[text.slice(0, 2)] ?? 31), "没有这一天")

const mostWorkingDays = 250

/** What of a duty is entered and may be changed: the columns of a standard catalogue, and by which it is counted. */
export const DutyFields = z.object({
  field: Words(1, 100),
  matter: Words(1, 200),
  content: Words(1, 1000),
  basis: Words(1, 1000),
  timeLimit: Words(1, 200),
  body: Words(1, 200),
  channel: Words(1, 200),
  audience: Words(1, 200),
  level: Words(1, 100),
  cycle: z.enum(dutyCycles),
  /** Of a duty on change; left out it is that of Article 26. */
  workingDays: z.number().int().min(1).max(mostWorkingDays).nullable().default(null),
  yearDay: YearDay.nullable().default(null),
  ownerPersonId: Id.nullable().default(null),
  ownerUnit: Words(1, 100).nullable().default(null),
  since: LegalDay.refine((on) => on >= "1949-10-01", "早于 1949 年 10 月 1 日"),
})

/** A duty as it is counted. */
export interface Counted {
  readonly cycle: z.output<typeof DutyFields>["cycle"]
  readonly workingDays: number | null
  readonly yearDay: string | null
}

/** The 20 working days of Article 26, where a catalogue names no shorter time. */
export const usualWorkingDays = 20

/** What is against a way of counting; null where it is right. */
export const cycleFault = ({ cycle, workingDays, yearDay }: Counted): RefusalCode | null => {
  if (cycle === "yearly" ? yearDay === null : yearDay !== null) return "DUTY_YEAR_DAY"
  return cycle !== "on-change" && workingDays !== null ? "DUTY_WORKING_DAYS" : null
}

/** The working days that are kept. */
export const workingDaysKept = ({ cycle, workingDays }: Counted): number | null => (cycle === "on-change" ? (workingDays ?? usualWorkingDays) : null)

/** A duty counts from the day on which it is entered by a file, unless the file says otherwise. */
export const sinceOr = (since: Day | undefined, today: Day): Day => since ?? today
