import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseReport } from "@gongkai/report/schema"
import { readPrinted } from "../read-printed.ts"
import { anyReport, printable, reportWith } from "../../../test/reports.ts"

const read = (value: unknown): ReturnType<typeof readPrinted> => readPrinted(new TextEncoder().encode(JSON.stringify(value)), {})
const accepts = (value: unknown): boolean => {
  try {
    parseReport(JSON.parse(JSON.stringify(value)))
    return true
  } catch {
    return false
  }
}

const pathsOf = (value: unknown, path: readonly string[] = []): (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [[...path, key], ...pathsOf(inner, [...path, key])])
    : []

const put = (value: unknown, [key = "", ...rest]: readonly string[], instead: unknown): unknown => {
  const entries = Object.entries(value as object)
  if (rest.length > 0) return { ...(value as object), [key]: put(Reflect.get(value as object, key), rest, instead) }
  return Object.fromEntries(entries.flatMap(([name, inner]) => (name !== key ? [[name, inner]] : instead === undefined ? [] : [[name, instead]])))
}

const strange = fc.constantFrom<unknown>(
  undefined,
  null,
  0,
  -1,
  0.5,
  2019,
  "2019",
  "",
  "agency",
  [],
  {},
  true,
  { extra: 0 },
  { line: 1, column: 2 },
  { line: 0, column: 2 },
  { raw: null, at: null, repaired: null },
  { page: 1, x: 0.5, y: -1 },
)

test("收与不收，与公布的 JSON Schema 一致", () => {
  let accepted = 0
  fc.assert(
    fc.property(anyReport(printable), fc.nat(), strange, (report, at, instead) => {
      const told = { ...report, cells: { "requests.received.total": { raw: "/", at: { table: 1, row: 2, column: 3 }, repaired: null } } }
      const paths = pathsOf(told)
      const path = paths[at % paths.length]!
      const changed = put(told, path, instead)
      const should = accepts(changed)
      expect(read(changed).report !== null, `${path.join(".")} := ${JSON.stringify(instead)}`).toBe(should)
      if (should) accepted++
    }),
    { numRuns: 1500, seed: 7 },
  )
  expect(accepted).toBeGreaterThan(100)
  expect(accepted).toBeLessThan(1400)
})

const good = reportWith()
const messageOf = (value: unknown): string | undefined => read(value).findings[0]?.message

describe("哪里不对，就说哪里", () => {
  test.each([
    [{ ...good, schema: "gongkai.report/2" }, "schema 应为 gongkai.report/1"],
    [{ ...good, year: "2023" }, "year 应为数或者 null"],
    [{ ...good, form: "2020" }, "form 只能是2019、2021或者 null"],
    [{ ...good, requests: put(good.requests, ["received", "total"], undefined) }, "requests.received.total 缺少"],
    [{ ...good, requests: put(good.requests, ["refused", "stateSecret", "total"], "0") }, "requests.refused.stateSecret.total 应为数或者 null"],
    [{ ...good, disclosure: { ...good.disclosure, gifts: {} } }, "disclosure 有格式里没有的键：gifts"],
    [{ ...good, sections: { overview: null, problems: null } }, "sections.other 缺少"],
  ])("%#", (value, why) => {
    expect(messageOf(value)).toBe(`文件里没有政府信息公开工作年度报告（${why}）`)
  })

  test("语法错误说出行和列", () => {
    const text = JSON.stringify(good, null, 2).replace('"agency":', '"agency" ')
    const { findings } = readPrinted(new TextEncoder().encode(text), {})
    expect(findings.map(({ message }) => message)).toEqual(["文件不完整或者有语法错误（第10行第13列）"])
  })
})

test("合同里没有的键不往下传", () => {
  expect(read({ ...good, extra: { deep: [[[1]]] } }).report).toEqual(good)
})
