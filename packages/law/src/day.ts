import { LawError } from "./law-error.ts"

declare const dayBrand: unique symbol

/** A legal day, `YYYY-MM-DD`: a day on the calendar of the country, not an instant. Days compare as text. */
export type Day = string & { readonly [dayBrand]: true }

/** Days from one to another, both included. */
export interface Span {
  readonly from: Day
  readonly to: Day
}

const millisecondsADay = 86_400_000
const shape = /^\d{4}-\d{2}-\d{2}$/u

const isDay = (text: string): text is Day => {
  const at = Date.parse(`${text}T00:00:00Z`)
  return shape.test(text) && !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/**
 * Takes a text for a day.
 * @param text `YYYY-MM-DD`
 * @throws LawError NOT_A_DAY for any other text, and for a day that no calendar has (2023-02-29)
 */
export const day = (text: string): Day => {
  if (isDay(text)) return text
  throw new LawError("NOT_A_DAY", { text })
}

/** Days since 1970-01-01. */
export const dayNumber = (of: Day): number => Date.parse(`${of}T00:00:00Z`) / millisecondsADay

/** The day that is so many days after 1970-01-01. */
export const dayFromNumber = (number: number): Day => day(new Date(number * millisecondsADay).toISOString().slice(0, 10))

/** The day that is `days` days later; earlier where negative. */
export const plusDays = (from: Day, days: number): Day => dayFromNumber(dayNumber(from) + days)

/** 1 for Monday to 7 for Sunday. */
export const weekdayOf = (of: Day): number => ((((dayNumber(of) + 3) % 7) + 7) % 7) + 1

/** The calendar year of a day. */
export const yearOf = (of: Day): number => Number(of.slice(0, 4))

/**
 * The same day of the month so many months later; the month's last day where it has no such day (民法典 Art. 202).
 * @param months whole, ≥ 0
 */
export const plusMonths = (from: Day, months: number): Day => {
  const monthIndex = yearOf(from) * 12 + Number(from.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(monthIndex / 12), (monthIndex % 12) + 1]
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const dayOfMonth = Math.min(Number(from.slice(8, 10)), last)
  const two = (n: number): string => String(n).padStart(2, "0")
  return day(`${String(year)}-${two(month)}-${two(dayOfMonth)}`)
}

/** The earlier of two days. */
export const earlier = (a: Day, b: Day): Day => (a < b ? a : b)

/** The later of two days. */
export const later = (a: Day, b: Day): Day => (a > b ? a : b)
