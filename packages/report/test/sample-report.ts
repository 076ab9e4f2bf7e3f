import fc from "fast-check"
import {
  disputeBlocks,
  figuresOf,
  formCells,
  nestFigures,
  outcomeRows,
  requestColumns,
  requestRowsOf,
  tables,
  type Edition,
  type Figure,
  type Report,
} from "@gongkai/report"
import { parseReport } from "@gongkai/report/schema"

/** What a case changes in a report that is all zeros; figures by cell id. */
interface Changes {
  readonly agency?: string | null
  readonly year?: number | null
  readonly overview?: string | null
  readonly figures?: Readonly<Record<string, Figure>>
}

/** The report with some figures replaced; a cell that it did not have comes to be. */
export const withFigures = (report: Report, changes: Readonly<Record<string, Figure>>): Report => {
  const figures = new Map([...figuresOf(report), ...Object.entries(changes)])
  const nested = tables.map(({ id }) => [id, report[id] === null ? null : nestFigures(id, figures)])
  return parseReport({ ...report, ...Object.fromEntries(nested) })
}

/** A report in order with zeros in every cell, and what the case changes in it. */
export const sampleReport = (edition: Edition, changes: Changes = {}): Report => {
  const zeros = tables.map(({ id }) => [
    id,
    nestFigures(
      id,
      formCells(edition, id).map((cell) => [cell.id, 0] as const),
    ),
  ])
  const report = parseReport({
    schema: "gongkai.report/1",
    form: edition,
    forms: { disclosure: edition, requests: edition },
    scope: null,
    year: changes.year === undefined ? (edition === "2021" ? 2024 : 2020) : changes.year,
    agency: changes.agency === undefined ? "青河市民政局" : changes.agency,
    title: "青河市民政局政府信息公开工作年度报告",
    sections: { overview: changes.overview === undefined ? "概况。" : changes.overview, problems: "问题。", other: "无。" },
    ...Object.fromEntries(tables.map(({ id }) => [id, null])),
    ...Object.fromEntries(zeros),
    cells: {},
  })
  return withFigures(report, changes.figures ?? {})
}

const parts = requestColumns.flatMap(({ id }) => (id === "total" ? [] : [id]))
const count = fc.nat({ max: 60 })

/** Reports of which every relation holds and every cell is printed. */
export const consistentReport = (edition: Edition): fc.Arbitrary<Report> => {
  const details = requestRowsOf(edition).flatMap(({ id }) => (outcomeRows.some((row) => row === id) ? [id] : []))
  const column = fc.record({
    details: fc.tuple(...details.map(() => count)),
    carriedOut: count,
    carriedShare: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const results = fc.tuple(...disputeBlocks.map(() => fc.tuple(count, count, count, count)))
  return fc.tuple(fc.tuple(...parts.map(() => column)), results).map(([columns, blocks]) => {
    const figures: Record<string, number> = {}
    const put = (row: string, at: number, value: number): void => {
      figures[`requests.${row}.${parts[at] ?? ""}`] = value
      figures[`requests.${row}.total`] = (figures[`requests.${row}.total`] ?? 0) + value
    }
    for (const [at, drawn] of columns.entries()) {
      const concluded = drawn.details.reduce((sum, value) => sum + value, 0)
      const carriedIn = Math.floor((concluded + drawn.carriedOut) * drawn.carriedShare)
      for (const [index, row] of details.entries()) put(row, at, drawn.details[index] ?? 0)
      put("concluded", at, concluded)
      put("carriedOut", at, drawn.carriedOut)
      put("carriedIn", at, carriedIn)
      put("received", at, concluded + drawn.carriedOut - carriedIn)
    }
    for (const [index, { id }] of disputeBlocks.entries()) {
      const [upheld = 0, corrected = 0, other = 0, pending = 0] = blocks[index] ?? []
      Object.assign(figures, {
        [`disputes.${id}.upheld`]: upheld,
        [`disputes.${id}.corrected`]: corrected,
        [`disputes.${id}.other`]: other,
        [`disputes.${id}.pending`]: pending,
        [`disputes.${id}.total`]: upheld + corrected + other + pending,
      })
    }
    return sampleReport(edition, { figures })
  })
}
