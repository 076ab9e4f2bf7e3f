import { day } from "@gongkai/law"
import { sql, type RawBuilder } from "kysely"

/** Whether what was struck is in a list. */
export type Struck = "no" | "yes" | "all"

const none = sql``

/** Those whose day is in a year; all where none is asked. */
export const inYear = (on: RawBuilder<unknown>, year: number | null): RawBuilder<unknown> =>
  year === null ? none : sql`and ${on} between make_date(${year}, 1, 1) and make_date(${year}, 12, 31)`

/** Those that stand, those that were struck, or both, of rows `n`. */
export const struckOrNot = (struck: Struck): RawBuilder<unknown> =>
  struck === "all" ? none : struck === "yes" ? sql`and n.struck_on is not null` : sql`and n.struck_on is null`

const escaped = (words: string): string => words.replace(/[\\%_]/gu, (mark) => `\\${mark}`)

/** Those that have the words in one of these texts. */
export const withWords = (words: string | null, texts: readonly RawBuilder<unknown>[]): RawBuilder<unknown> =>
  words === null
    ? none
    : sql`and (${sql.join(
        texts.map((text) => sql`${text} like ${`%${escaped(words)}%`}`),
        sql` or `,
      )})`

const key = /^(\d{4}-\d{2}-\d{2}) (.+)$/su
const firstDay = "0001-01-01"

/** True for the text of a day that the calendar has, from the year 1 on. */
export const isDay = (text: string): boolean => {
  try {
    return day(text) >= firstDay
  } catch {
    return false
  }
}

/** Those that come after a key of a list with the latest day first; the list's beginning where it is no such key. */
export const afterKey = (on: RawBuilder<unknown>, after: string | null): RawBuilder<unknown> => {
  const [, beforeDay, beforeId] = key.exec(after ?? "") ?? []
  return beforeDay === undefined || beforeId === undefined || !isDay(beforeDay) ? none : sql`and (${on}, n.id) < (${beforeDay}::date, ${beforeId})`
}
