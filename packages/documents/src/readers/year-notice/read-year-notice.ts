import { yearOf, type Day, type HolidayEntry, type YearNotice } from "@gongkai/law"
import { finding, type NoticeFinding } from "./findings.ts"
import { headingsIn, readHead } from "./head.ts"
import { compareLines, readLine, type NoticeLine } from "./lines.ts"
import { rowsOf } from "./rows-of.ts"

/** A year's notice as a file gives it. */
export interface NoticeRead extends YearNotice {
  readonly amendedBy: readonly string[]
  /** Days of the December before, where New Year's holiday begins there. */
  readonly yearBefore: readonly HolidayEntry[]
}

/** What a file on a year's days off holds. `notice` is null where anything at all is wrong with it. */
export interface NoticeOutcome {
  readonly notice: NoticeRead | null
  /** What is wrong, from the top down. */
  readonly findings: readonly NoticeFinding[]
}

const monthDay = (one: Day): string => one.slice(5)

/** The entries of one year: a holiday with the days worked for it; days worked for a holiday of another year stand alone. */
const entriesOf = (lines: readonly NoticeLine[], year: number): HolidayEntry[] => {
  const within = lines.map((line) => ({ ...line, days: line.days.filter((one) => yearOf(one) === year) })).filter(({ days }) => days.length > 0)
  const worked = within.filter(({ kind }) => kind === "makeUp")
  const off = within.filter(({ kind }) => kind === "off")
  const named = new Set<string>()
  const entries = off.map(({ name, days }): HolidayEntry => {
    // Days worked go to the first range of their holiday.
    const makeUp = named.has(name) ? [] : worked.filter((line) => line.name === name).flatMap((line) => line.days.map(monthDay))
    named.add(name)
    const [first, last] = [days[0], days.at(-1)]
    return { name, off: first === undefined || last === undefined ? null : [monthDay(first), monthDay(last)], makeUp }
  })
  const alone = worked.filter(({ name }) => !named.has(name)).map(({ name, days }): HolidayEntry => ({ name, off: null, makeUp: days.map(monthDay) }))
  return [...entries, ...alone]
}

/**
 * Reads a year's notice on days off from a workbook (XLSX) or a text (CSV, tabs too; UTF-8, UTF-16 or GB18030) laid out
 * as the template is: 年份, 标题, 文号 and 发布日期 with their values, then rows of 类型 (放假 or 上班), 节日名称,
 * 开始日期 and 结束日期. Nothing is guessed and nothing mended: where one thing is wrong there is no notice.
 * @param bytes the file, at most {@link mostNoticeBytes}
 */
export const readYearNotice = async (bytes: Uint8Array): Promise<NoticeOutcome> => {
  const rows = await rowsOf(bytes)
  if ("code" in rows) return { notice: null, findings: [rows] }
  const table = headingsIn(rows)
  if (table === null) return { notice: null, findings: [finding("HEADINGS_MISSING")] }
  const findings: NoticeFinding[] = []
  const { year, title, number, issuedOn } = readHead(rows.slice(0, table.at), findings)
  const lines = rows.slice(table.at + 1).flatMap((row) => readLine(row, table.columns, year, findings) ?? [])
  compareLines(lines, findings)
  if (findings.length > 0 || year === null) {
    // A file whose every row is wrong is not told besides that it has no holiday.
    const others = findings.filter(({ code }) => code !== "HOLIDAYS_MISSING")
    return { notice: null, findings: others.length > 0 ? others : findings }
  }
  return {
    notice: {
      year,
      notice: { title: title ?? `国务院办公厅关于${String(year)}年部分节假日安排的通知`, issuedOn, number },
      amendedBy: [],
      holidays: entriesOf(lines, year),
      yearBefore: entriesOf(lines, year - 1),
    },
    findings,
  }
}
