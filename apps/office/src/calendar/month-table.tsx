import dayjs from "dayjs"
import type { ReactElement } from "react"

const weekdays = ["一", "二", "三", "四", "五", "六", "日"]

/** A month of a wall calendar: days off and days made up, each with the holiday that it belongs to. */
export interface MonthTableProps {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly off: ReadonlyMap<string, string>
  readonly makeUp: ReadonlyMap<string, string>
  readonly local: ReadonlyMap<string, string>
}

type Kind = "off" | "make-up" | "local" | "weekend" | "workday"
const marks: Readonly<Partial<Record<Kind, string>>> = { off: "休", "make-up": "班", local: "休" }

/** Weeks from Monday on; null where the month has no day. */
const weeksOf = (year: number, month: number): (number | null)[][] => {
  const first = dayjs(`${year}-${String(month).padStart(2, "0")}-01`)
  const blank = (first.day() + 6) % 7
  const days = first.daysInMonth()
  const weeks = Math.ceil((blank + days) / 7)
  return Array.from({ length: weeks }, (_week, week) =>
    Array.from({ length: 7 }, (_day, at) => {
      const day = week * 7 + at - blank + 1
      return day < 1 || day > days ? null : day
    }),
  )
}

/** One month as a table, marked so that it can be read in print and without colours. */
export const MonthTable = ({ year, month, off, makeUp, local }: MonthTableProps): ReactElement => {
  const kindOf = (day: string, column: number): Kind => {
    if (makeUp.has(day)) return "make-up"
    if (off.has(day)) return "off"
    if (local.has(day)) return "local"
    return column > 4 ? "weekend" : "workday"
  }
  return (
    <table className="month-table">
      <caption>{month}月</caption>
      <thead>
        <tr>
          {weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week, row) => (
          <tr key={row}>
            {week.map((date, column) => {
              if (date === null) return <td key={column} />
              const day = `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`
              const kind = kindOf(day, column)
              return (
                <td key={column} className={kind} title={makeUp.get(day) ?? off.get(day) ?? local.get(day)}>
                  {date}
                  {marks[kind] !== undefined && <small>{marks[kind]}</small>}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
