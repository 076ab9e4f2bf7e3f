import { plusDays, weekdayOf, yearOf, type Day } from "@gongkai/law"
import { textOf, type Row } from "./cells.ts"
import { dayOf } from "./day-of.ts"
import { finding, type NoticeFinding } from "./findings.ts"
import type { headings } from "./head.ts"

/** A row of the table: days off, or weekend days worked. */
export interface NoticeLine {
  readonly row: number
  readonly kind: "off" | "makeUp"
  readonly name: string
  readonly days: readonly Day[]
}

const kinds: Readonly<Record<string, NoticeLine["kind"]>> = { 放假: "off", 上班: "makeUp" }
/** More days than any holiday of this country has had. */
const longestRange = 31
const longestName = 40
const control = /[\p{Cc}\p{Cs}]/u
/** Whose holiday may begin in the December before. */
const newYear = "元旦"

const inYear = (one: Day, year: number, name: string): boolean =>
  yearOf(one) === year || (yearOf(one) === year - 1 && one.slice(5, 7) === "12" && name.includes(newYear))

/** Reads one row; null where something is wrong with it, which is then among the findings. */
export const readLine = (
  { number: row, cells }: Row,
  columns: Readonly<Record<keyof typeof headings, number>>,
  year: number | null,
  found: NoticeFinding[],
): NoticeLine | null => {
  const before = found.length
  const [kindText, name] = [textOf(cells[columns.kind]), textOf(cells[columns.name])]
  const kind = Object.hasOwn(kinds, kindText) ? kinds[kindText] : undefined
  if (kind === undefined) found.push(finding("KIND_UNKNOWN", row, kindText))
  if (name === "") found.push(finding("NAME_MISSING", row))
  if ([...name].length > longestName || control.test(name)) found.push(finding("TEXT_TOO_LONG", row, name))
  const [from, to] = [columns.from, columns.to].map((column) => {
    const cell = cells[column] ?? null
    const one = dayOf(cell)
    if (one === null) found.push(finding("DAY_INVALID", row, textOf(cell)))
    return one
  })
  if (kind === undefined || from === null || from === undefined || to === null || to === undefined) return null
  if (to < from) found.push(finding("DAYS_REVERSED", row, `${from} 至 ${to}`))
  const days: Day[] = []
  for (let one = from; one <= to && days.length <= longestRange; one = plusDays(one, 1)) days.push(one)
  if (days.length > longestRange) found.push(finding("RANGE_TOO_LONG", row, `${from} 至 ${to}`))
  else {
    const outside = year === null ? undefined : days.find((one) => !inYear(one, year, name))
    if (outside !== undefined) found.push(finding("OUTSIDE_YEAR", row, outside))
    const weekday = kind === "makeUp" ? days.find((one) => weekdayOf(one) < 6) : undefined
    if (weekday !== undefined) found.push(finding("MAKE_UP_ON_WEEKDAY", row, weekday))
  }
  return found.length > before ? null : { row, kind, name, days }
}

/** Finds rows that say the same, days that two rows give off or have worked, and days that are both. */
export const compareLines = (lines: readonly NoticeLine[], found: NoticeFinding[]): void => {
  const seen = new Map<Day, NoticeLine>()
  const rows = new Set<string>()
  for (const line of lines) {
    const { row, kind, name, days } = line
    const content = [kind, name, days[0], days.at(-1)].join(" ")
    if (rows.has(content)) {
      found.push(finding("ROW_TWICE", row))
      continue
    }
    rows.add(content)
    const clash = days.find((one) => seen.has(one))
    if (clash !== undefined) found.push(finding(seen.get(clash)?.kind === kind ? "DAYS_OVERLAP" : "OFF_AND_WORKED", row, clash))
    for (const one of days) seen.set(one, line)
  }
  if (!lines.some(({ kind }) => kind === "off")) found.push(finding("HOLIDAYS_MISSING"))
}
