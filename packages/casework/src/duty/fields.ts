import { publicationWorkingDays, type Day } from "@gongkai/law"
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

/** Most working days of a duty on change. */
export const mostWorkingDays = 250

/** True for a day from which a duty may count: the years after it can still be counted. */
export const isSince = (on: Day): boolean => on >= "1949-10-01" && on <= "2100-12-31"

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
  since: LegalDay.refine(isSince, "须在 1949 年 10 月 1 日至 2100 年 12 月 31 日之间"),
})

/** A duty as it is counted. */
export interface Counted {
  readonly cycle: z.output<typeof DutyFields>["cycle"]
  readonly workingDays: number | null
  readonly yearDay: string | null
}

/** What is against a way of counting; null where it is right. */
export const cycleFault = ({ cycle, workingDays, yearDay }: Counted): RefusalCode | null => {
  if (cycle === "yearly" ? yearDay === null : yearDay !== null) return "DUTY_YEAR_DAY"
  return cycle !== "on-change" && workingDays !== null ? "DUTY_WORKING_DAYS" : null
}

/** The working days that are kept: those of Article 26 where a catalogue names no shorter time. */
export const workingDaysKept = ({ cycle, workingDays }: Counted): number | null =>
  cycle === "on-change" ? (workingDays ?? publicationWorkingDays) : null

/** A duty counts from the day on which it is entered by a file, unless the file says otherwise. */
export const sinceOr = (since: Day | undefined, today: Day): Day => since ?? today
