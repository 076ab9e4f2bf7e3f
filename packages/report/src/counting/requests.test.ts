import { day } from "@gongkai/law"
import fc from "fast-check"
import { expect, test } from "vitest"
import { cellsOfRequest, formCells, outcomeRows, requestColumns, rowsOfRequest, type CountedRequest, type ReportYear } from "@gongkai/report"

const inYear = (year: number, asOf: string, form: "2019" | "2021" = "2021"): ReportYear => ({ year, asOf: day(asOf), form })
const request = (receivedOn: string | null, concludedOn: string | null, outcome: CountedRequest["outcome"] = null): CountedRequest => ({
  receivedOn: receivedOn === null ? null : day(receivedOn),
  concludedOn: concludedOn === null ? null : day(concludedOn),
  outcome,
  column: "naturalPerson",
})

test.each([
  ["2025年收到、当年予以公开：一、三（一）、三（七）", request("2025-03-03", "2025-04-01", "granted"), inYear(2025, "2026-01-20"), ["received", "granted", "concluded"]],
  ["2025年收到、年底未结：一、四", request("2025-12-25", "2026-01-22", "granted"), inYear(2025, "2026-01-22"), ["received", "carriedOut"]],
  ["同一件在2026年：二、三（一）、三（七）", request("2025-12-25", "2026-01-22", "granted"), inYear(2026, "2026-01-22"), ["carriedIn", "granted", "concluded"]],
  ["2026年1月21日还没有结：二、四", request("2025-12-25", "2026-01-22", "granted"), inYear(2026, "2026-01-21"), ["carriedIn", "carriedOut"]],
  ["上年最后一天办结的，本年不计", request("2025-12-01", "2025-12-31", "granted"), inYear(2026, "2026-12-31"), []],
  ["1月1日收到、12月31日办结，都在本年", request("2026-01-01", "2026-12-31", "refused.stateSecret"), inYear(2026, "2026-12-31"), ["received", "refused.stateSecret", "concluded"]],
  ["截至日之后才收到的不计", request("2026-06-02", null), inYear(2026, "2026-06-01"), []],
  ["截至日当天收到的计入", request("2026-06-01", null), inYear(2026, "2026-06-01"), ["received", "carriedOut"]],
  ["撤回的计三（六）3", request("2026-02-03", "2026-02-05"), inYear(2026, "2026-12-31"), ["received", "other.other", "concluded"]],
  ["三年不结，第三年仍是二、四", request("2024-02-03", null), inYear(2026, "2026-12-31"), ["carriedIn", "carriedOut"]],
  ["没有确认收到的不计", request(null, "2026-02-05"), inYear(2026, "2026-12-31"), []],
  ["没有开始的年份不计", request("2025-02-03", null), inYear(2026, "2025-12-31"), []],
  ["2021年版：逾期不补正有自己的一行", request("2026-02-03", "2026-04-01", "other.correctionOverdue"), inYear(2026, "2026-12-31"), ["received", "other.correctionOverdue", "concluded"]],
  ["2019年版：逾期不补正计在（六）一行", request("2020-02-03", "2020-04-01", "other.correctionOverdue"), inYear(2020, "2020-12-31", "2019"), ["received", "other.other", "concluded"]],
  ["2019年版：逾期不缴费也计在（六）一行", request("2020-02-03", "2020-04-01", "other.feeOverdue"), inYear(2020, "2020-12-31", "2019"), ["received", "other.other", "concluded"]],
  ["先答复、后确认收到：按收到之日办结", request("2026-01-05", "2025-12-30", "granted"), inYear(2026, "2026-12-31"), ["received", "granted", "concluded"]],
] as const)("%s", (_title, one, asked, rows) => {
  expect(rowsOfRequest(one, asked)).toEqual(rows)
}) // prettier-ignore

test("每一行计本列和总计两格，格子都在表上", () => {
  const cells = cellsOfRequest({ ...request("2025-03-03", "2025-04-01", "granted"), column: "legalServiceOrganization" }, inYear(2025, "2025-12-31"))
  expect(cells).toEqual([
    "requests.received.legalServiceOrganization",
    "requests.received.total",
    "requests.granted.legalServiceOrganization",
    "requests.granted.total",
    "requests.concluded.legalServiceOrganization",
    "requests.concluded.total",
  ])
})

const someDay = fc.integer({ min: 0, max: 1500 }).map((days) => day(new Date(Date.UTC(2022, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)))
const columns = requestColumns.map(({ id }) => id).filter((id) => id !== "total")
const someRequest = fc.record({
  receivedOn: fc.option(someDay),
  concludedOn: fc.option(someDay),
  outcome: fc.option(fc.constantFrom(...outcomeRows)),
  column: fc.constantFrom(...columns),
})

test("任何一批申请，任何一年、任何一天：每一列一加二等于（七）加四，（七）等于各行之和；下年的二等于本年的四", () => {
  fc.assert(
    fc.property(
      fc.array(someRequest, { maxLength: 30 }),
      fc.integer({ min: 2022, max: 2026 }),
      someDay,
      fc.constantFrom("2019" as const, "2021" as const),
      (requests, year, asOf, form) => {
        const counted = (of: number, at: typeof asOf): Map<string, number> => {
          const counts = new Map(formCells(form, "requests").map(({ id }) => [id, 0]))
          for (const one of requests)
            for (const cell of cellsOfRequest(one, { year: of, asOf: at, form })) {
              expect(counts.has(cell)).toBe(true)
              counts.set(cell, (counts.get(cell) ?? 0) + 1)
            }
          return counts
        }
        const figures = counted(year, asOf)
        const at = (row: string, column: string): number => figures.get(`requests.${row}.${column}`) ?? 0
        for (const column of [...columns, "total"]) {
          expect(at("received", column) + at("carriedIn", column)).toBe(at("concluded", column) + at("carriedOut", column))
          expect(outcomeRows.reduce((sum, row) => sum + at(row, column), 0)).toBe(at("concluded", column))
        }
        const wholeYear = counted(year, day(`${String(year + 1)}-06-30`))
        const next = counted(year + 1, day(`${String(year + 1)}-06-30`))
        for (const column of columns) expect(next.get(`requests.carriedIn.${column}`)).toBe(wholeYear.get(`requests.carriedOut.${column}`))
      },
    ),
    { numRuns: 100 },
  )
})
