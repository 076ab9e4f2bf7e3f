import type { Explanation } from "@gongkai/report"
import { expect, test } from "vitest"
import { gongkai, valuesOf } from "../../test/gongkai.ts"

test.each([
  ["a cell", "requests.carriedOut.total", "单元格  requests.carriedOut.total\n名称  表三“四、结转下年度继续办理”行“总计”列\n"],
  ["a row", "requests.carriedIn", "行  requests.carriedIn\n名称  表三“二、上年结转政府信息公开申请数量”\n"],
  ["a table", "disputes", "表  disputes\n"],
  ["a section", "sections.problems", "部分  sections.problems\n"],
  ["a relation", "relation.balance", "代码  relation.balance\n含义  表三某列：第一项加第二项之和不等于第三项总计加第四项之和。"],
  ["another code", "carry.mismatch", "代码  carry.mismatch\n"],
])("%s has a label, a meaning and its source", async (_, id, beginning) => {
  const { status, stdout } = await gongkai(["explain", id])
  expect(stdout.startsWith(beginning)).toBe(true)
  expect(stdout).toMatch(/^含义 {2}\S/mu)
  expect(status).toBe(0)
})

test("a cell's source is the article, and its relations are named", async () => {
  const { stdout } = await gongkai(["explain", "requests.carriedOut.total"])
  expect(stdout).toContain("依据  《政府信息公开条例》第五十条第一款第（二）项")
  expect(stdout).toContain("[relation.balance]\n")
  expect(stdout).toContain("[relation.rowTotal]\n")
})

test("an unknown word is refused with what was likely meant", async () => {
  const { status, stdout, stderr } = await gongkai(["explain", "requests.carredOut.total"])
  expect(stderr).toContain("requests.carredOut.total（是不是 requests.carriedOut.total？")
  expect([status, stdout]).toEqual([2, ""])
})

test("a word that names several lists them: the two carry-over rows with their seven columns", async () => {
  const lines = valuesOf((await gongkai(["explain", "结转", "--ndjson"])).stdout) as Explanation[]
  expect(lines.filter(({ kind }) => kind === "cell").map(({ id }) => id)).toHaveLength(14)
  expect((await gongkai(["explain", "结转"])).stdout).toMatch(/^requests\.carriedIn +行 +表三“二、上年结转政府信息公开申请数量”$/mu)
})

test("several ids, as JSON and as CSV", async () => {
  const ids = ["relation.balance", "requests.carriedIn"]
  const found = JSON.parse((await gongkai(["explain", "--json", ...ids])).stdout) as Explanation[]
  expect(found.map(({ id }) => id)).toEqual(ids)
  expect(found[0]?.severity).toBe("error")
  const rows = (await gongkai(["explain", "--csv", ...ids])).stdout.trimEnd().split("\r\n")
  expect(rows.map((row) => row.split(",")[0])).toEqual(["\uFEFFid", ...ids])
})

test("without a word everything is listed", async () => {
  const { status, stdout } = await gongkai(["explain"])
  for (const id of ["requests.received.total", "relation.outcomes", "label.typo", "sections.overview"]) expect(stdout).toContain(`\n${id} `)
  expect(status).toBe(0)
})
