import type { ReportCell } from "@gongkai/records"
import { expect, test } from "vitest"
import { followTotals, totalsAbove } from "./follow-totals.ts"

const report = { scope: "tree", form: "2021", origin: "records" } as const
const columns = ["naturalPerson", "commercialEnterprise", "researchInstitution", "publicWelfareOrganization"] as const
const others = ["legalServiceOrganization", "otherOrganization"] as const
const total = "requests.received.total"

const cell = (column: string, computed: number | null, entered?: number | null): ReportCell => ({
  ...{ cell: `requests.received.${column}`, computed, records: null, raw: null, version: 1 },
  ...(entered === undefined
    ? { value: computed, source: computed === null ? ("open" as const) : ("summed" as const), note: null }
    : { value: entered, source: "entered" as const, note: "台账" }),
})
const noughts = (names: readonly string[]): readonly ReportCell[] => names.map((name) => cell(name, 0))
const followed = (cells: readonly ReportCell[], origin: "records" | "published" = "records") =>
  followTotals({ ...report, origin }, cells).map(({ cell: id, value, source }) => [id, value, source])

test("没有算出来的合计：明细都有了才有，差一格就没有", () => {
  const known = [...noughts(columns.slice(1)), ...noughts(others)]
  expect(followed([cell("naturalPerson", null, 3), ...known, cell("total", null)])).toEqual([[total, 3, "entered"]])
  expect(followed([cell("naturalPerson", 2, 3), cell("commercialEnterprise", null), ...known.slice(1), cell("total", null)])).toEqual([])
})

test("原来空着的一格填上了：不知道它是不是已经算在合计里，以明细之和为准，明细不全就不写", () => {
  const rest = [...noughts(columns.slice(2)), ...noughts(others)]
  expect(followed([cell("naturalPerson", null, 3), cell("commercialEnterprise", 4), ...rest, cell("total", 6)])).toEqual([[total, 7, "entered"]])
  expect(followed([cell("naturalPerson", null, 3), cell("commercialEnterprise", null), ...rest, cell("total", 6)])).toEqual([
    [total, null, "entered"],
  ])
})

test("明细之和与合计本来就不同的，合计按明细的增减变动；小数不走样", () => {
  const rest = [...noughts(columns.slice(1)), ...noughts(others)]
  expect(followed([cell("naturalPerson", 2, 5), ...rest, cell("total", 7)])).toEqual([[total, 10, "entered"]])
  expect(followed([cell("naturalPerson", 0, 0.1), ...rest, cell("total", 0.2)])).toEqual([[total, 0.3, "entered"]])
  expect(followed([cell("naturalPerson", 2, 5), ...rest, cell("total", 7)], "published")).toEqual([])
})

test("一格所在的合计：本行、本列、总的；合计本身不在任何合计之下", () => {
  const above = totalsAbove("2021", new Set(["requests.granted.naturalPerson"]))
  expect([...above].sort()).toEqual(["requests.concluded.naturalPerson", "requests.concluded.total", "requests.granted.total"])
  expect(totalsAbove("2021", new Set([total, "disclosure.fees.amount"]))).toEqual([])
})
