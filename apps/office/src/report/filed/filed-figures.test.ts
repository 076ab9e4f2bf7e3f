import { expect, test } from "vitest"
import type { FormPlace, ReportForm } from "../words.ts"
import { filedFigures, filedText } from "./filed-figures.ts"

const place = (cell: string): FormPlace => ({
  ...{ kind: "figure", id: "", text: cell, rowSpan: 1, columnSpan: 1, scope: null, unit: "件", headings: [] },
  cell,
})
const form: ReportForm = {
  form: "2021",
  sections: [],
  tables: [{ id: "requests", label: "", head: [], bodies: [[[place("requests.refused.stateSecret.total"), place("requests.granted.total")]]] }],
}

test("报送的数按格读出；没有的是空白，不是零", () => {
  const report = { requests: { refused: { stateSecret: { total: 2 } } } }
  expect([...filedFigures(report, form)]).toEqual([
    ["requests.refused.stateSecret.total", 2],
    ["requests.granted.total", null],
  ])
  expect(filedFigures(null, form).get("requests.granted.total")).toBeNull()
})

test("标题和文字也按名字读出", () => {
  expect(filedText({ sections: { overview: "一段" } }, "sections", "overview")).toBe("一段")
  expect(filedText({}, "title")).toBe("")
})
