import { day, plusDays, plusMonths, type Day } from "@gongkai/law"
import { registers } from "@gongkai/records"
import { z } from "zod"
import { Id, LegalDay, Words } from "../fields.ts"

/** Nothing that a register holds is older. */
const first = "1949-10-01"
const notBefore = (on: Day): boolean => on >= first
const tooEarly = "早于 1949 年 10 月 1 日"

/** A day on which something of a register happened. */
export const RegisterDay = LegalDay.refine(notBefore, tooEarly)

/** When an entry was: its day, or a month of which the figure is. */
export interface EntryTime {
  readonly span: "day" | "month"
  /** Of a month its last. */
  readonly onDay: Day
}

const month = /^\d{4}-(?:0[1-9]|1[0-2])$/u

/** A month as the entry keeps it, by its last day. @param of `YYYY-MM` */
const monthTime = (of: string): EntryTime => ({ span: "month", onDay: plusDays(plusMonths(day(`${of}-01`), 1), -1) })

/** `YYYY-MM-DD` for an entry of a day, `YYYY-MM` for a month's figure, which stands at the month's last day. */
export const OnDayOrMonth = z
  .union([
    LegalDay.transform((onDay): EntryTime => ({ span: "day", onDay })),
    z
      .string()
      .regex(month)
      // A month before the first year has no last day either.
      .refine((of) => of >= first.slice(0, 7), tooEarly)
      .transform(monthTime),
  ])
  .refine(({ onDay }) => notBefore(onDay), tooEarly)

/** One of the registers behind table 2. */
export const RegisterName = z.enum(registers)

const mostCount = 100_000_000
// With six places a number of this size is still exact.
const mostAmount = 1_000_000_000

/** Decisions, payments or items. */
export const EntryCount = z.number().int().min(0).max(mostCount)

/** 万元; how many places it may have the rules of an entry say. */
export const EntryAmount = z.number().min(0).max(mostAmount)

/** What of an entry may be changed. */
export const EntryFields = z.object({
  on: OnDayOrMonth,
  /** Left out for an entry of a day, which is one. */
  count: EntryCount.nullable().default(null),
  amount: EntryAmount.nullable().default(null),
  title: Words(1, 200),
  source: Words(1, 200),
})

/** An entry as it is entered. */
export const EntryToEnter = z.object({ entryId: Id, register: RegisterName, ...EntryFields.shape })
