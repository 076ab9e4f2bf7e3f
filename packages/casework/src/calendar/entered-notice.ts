import { LawError } from "@gongkai/law"
import { noticesFor, type EnteredNotice, type Tx } from "@gongkai/records"
import { z } from "zod"
import { LegalDay, Words } from "../fields.ts"
import { refuse, type Refused } from "../kernel.ts"
import { tablesOf } from "./calendar-of.ts"

const MonthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/u, "应为 月-日，例如 01-01")
const December = z.string().regex(/^12-(0[1-9]|[12]\d|3[01])$/u, "应为上一年十二月的 月-日，例如 12-31")
const entries = (Text: typeof MonthDay) =>
  z
    .array(z.strictObject({ name: Words(1, 40), off: z.tuple([Text, Text]).readonly().nullable(), makeUp: z.array(Text).max(30).readonly() }))
    .max(40)
    .readonly()

const [firstYear, lastYear] = [2004, 2100]

/** A year that a notice may be entered for; as text where a path names it. */
export const Year = z
  .union([
    z.number(),
    z
      .string()
      .regex(/^\d{4}$/u)
      .transform(Number),
  ])
  .refine((year) => Number.isInteger(year) && year >= firstYear && year <= lastYear, "应为 2004 至 2100 的年份")

/** A year's notice on days off, as a form, a CSV file or a workbook gives it. */
export const NoticeOfYear = z.strictObject({
  year: Year,
  notice: z.strictObject({ title: Words(1, 200), issuedOn: LegalDay.nullable(), number: Words(1, 60).nullable() }),
  amendedBy: z.array(Words(1, 200)).max(10).readonly().default([]),
  // A year of which no holiday is known would count every weekday as worked: that is no notice.
  holidays: entries(MonthDay).refine((holidays) => holidays.some(({ off }) => off !== null), "没有一个假期"),
  yearBefore: entries(December).default([]),
})

/** Null where a notice makes a table; else why it does not. */
export const faultOf = (notice: EnteredNotice): Refused | null => {
  try {
    tablesOf(notice)
    return null
  } catch (error) {
    if (error instanceof LawError) return refuse("NOTICE_INVALID", { law: error.code, ...error.detail })
    throw error
  }
}

/** Refuses where a superior's notice holds for the year: an own one would change nothing. */
export const heldByAnother = async (tx: Tx, agencyId: string, year: number): Promise<Refused | null> => {
  const held = (await noticesFor(tx, agencyId)).find(({ notice }) => notice.year === year)
  return held === undefined || held.agencyId === agencyId ? null : refuse("SUPERIOR_NOTICE_HOLDS", { year, agencyId: held.agencyId })
}
