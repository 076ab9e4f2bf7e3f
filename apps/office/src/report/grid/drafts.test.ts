import { expect, test } from "vitest"
import type { ReportCell } from "../words.ts"
import { pastedAt, theirsOf, undoing, withDrafts } from "./drafts.ts"

const cell = (id: string, more: Partial<ReportCell> = {}): ReportCell => ({
  ...{ cell: id, value: 3, computed: 3, records: 3, source: "computed", note: null, raw: null, version: 2, lastYear: null },
  ...more,
})
const cells = new Map([
  ["a", cell("a")],
  ["b", cell("b", { value: null, source: "open" })],
])
const lines = [
  ["a", "b"],
  ["c", "d"],
]

test("填了又改回原数的格不算修改；空格填成空白算填报", () => {
  const once = withDrafts(new Map(), [{ cell: "a", value: 5 }], cells)
  expect(once.get("a")).toEqual({ value: 5, version: 2 })
  expect(withDrafts(once, [{ cell: "a", value: 3 }], cells).size).toBe(0)
  expect(withDrafts(new Map(), [{ cell: "b", value: null }], cells).size).toBe(1)
})

test("刷新后的新版本不会替掉开始填写时所见的版本", () => {
  const once = withDrafts(new Map(), [{ cell: "a", value: 5 }], cells)
  const later = new Map([["a", cell("a", { version: 9 })]])
  expect(withDrafts(once, [{ cell: "a", value: 6 }], later).get("a")).toEqual({ value: 6, version: 2 })
})

test("粘贴的块向右向下填；有一格不是数或者超出表格，一格也不填，并说明在哪里", () => {
  expect(pastedAt("1\t2\n3\t", lines, { row: 0, column: 0 })).toEqual({
    ok: true,
    entries: [
      { cell: "a", value: 1 },
      { cell: "b", value: 2 },
      { cell: "c", value: 3 },
      { cell: "d", value: null },
    ],
  })
  expect(pastedAt("1\t无", lines, { row: 0, column: 0 })).toEqual({ ok: false, words: "粘贴内容第 1 行第 2 列“无”不是数，没有填入任何一格" })
  expect(pastedAt("1\t2", lines, { row: 1, column: 1 })).toEqual({ ok: false, words: "粘贴内容第 1 行第 2 列超出了表格，没有填入任何一格" })
})

test("撤销一次填报：原来是计算的恢复计算，原来是填报的恢复原填报", () => {
  const now = new Map([
    ["a", cell("a", { source: "entered", value: 9, version: 5 })],
    ["b", cell("b", { source: "entered", value: 8, version: 6 })],
  ])
  expect(undoing([cell("a"), cell("b", { source: "entered", value: 4, note: "台账" })], now)).toEqual([
    { cell: "a", version: 5, withdraw: true },
    { cell: "b", version: 6, value: 4, note: "台账" },
  ])
})

test("他人填的数从拒绝的回答里读出，读不懂的不猜", () => {
  expect(theirsOf({ cells: [{ cell: "a", value: 7, note: "台账", version: 3, by: "p" }, "?"] })).toEqual([
    { cell: "a", value: 7, note: "台账", version: 3, by: "p" },
  ])
  expect(theirsOf({})).toEqual([])
})
