import { day, LawError, plusDays, type Day } from "@gongkai/law"
import { textOf, type Cell } from "./cells.ts"

/** Day 0 of a spreadsheet's serial numbers. Its 29 February 1900, which never was, lies before all that we take. */
const serialZero = day("1899-12-30")
const [firstSerial, lastSerial] = [36_526, 73_415]
const written = /^(\d{4})\s*[年\-/.]\s*(\d{1,2})\s*[月\-/.]\s*(\d{1,2})\s*日?\s*(?:\(?(?:星期|周)[一二三四五六日天]\)?)?$/u
const midnight = /[T ]00:00(?::00(?:\.0+)?)?Z?$/u

const fromSerial = (serial: number): Day | null =>
  Number.isInteger(serial) && serial >= firstSerial && serial <= lastSerial ? plusDays(serialZero, serial) : null

/**
 * Takes a cell for a day: a serial number of the years 2000 to 2100, or 2027年1月1日, 2027-1-1, 2027/1/1, 2027.1.1, each
 * with or without its weekday. Null for anything else, and for a day that the calendar does not have.
 */
export const dayOf = (cell: Cell): Day | null => {
  const text = textOf(cell).replace(midnight, "")
  if (/^\d{5}$/u.test(text)) return fromSerial(Number(text))
  const [, year, month, date] = written.exec(text) ?? []
  if (year === undefined || month === undefined || date === undefined) return null
  try {
    return day(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`)
  } catch (error) {
    if (error instanceof LawError) return null
    throw error
  }
}
