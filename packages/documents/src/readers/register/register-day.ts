import type { Day } from "@gongkai/law"
import { textOf, type Cell } from "../year-notice/cells.ts"
import { dayOf } from "../year-notice/day-of.ts"
import { arabicNumerals } from "./numerals.ts"

const timeOfDay = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.0+)?)?$/u
const compact = /^(\d{4})(\d{2})(\d{2})$/u

/**
 * Takes a cell for a day: as a year's notice has it, with a time of day behind it, without separators (20240305), or in
 * Chinese numerals. A day without its year is none, nor is a time in another zone's writing.
 */
export const registerDay = (cell: Cell): Day | null => {
  if (typeof cell === "number") return dayOf(Math.floor(cell))
  const text = arabicNumerals(textOf(cell)).replace(timeOfDay, "")
  return dayOf(text.replace(compact, "$1-$2-$3"))
}
