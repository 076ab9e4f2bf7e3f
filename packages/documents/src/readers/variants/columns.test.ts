import { expect, test } from "vitest"
import { plainReport, plainWith } from "../../../test/plain-report.ts"
import { readCase } from "../../../test/read-case.ts"

/** Every row of table 3 with figures, changed. */
const eachRow = (text: string, change: (labels: readonly string[], figures: readonly string[]) => string): string =>
  text
    .split("\n")
    .map((line) => {
      const cells = line.split("\t")
      const figures = cells.slice(-7)
      const isRow = cells.length >= 8 && cells.length < 10 && figures.every((cell) => /^\d+$/u.test(cell))
      return isRow ? change(cells.slice(0, -7), figures) : line
    })
    .join("\n")

test("9 缺“法律服务机构”一列：那一列为空，其余照读", () => {
  const without = eachRow(plainReport, (labels, figures) => [...labels, ...figures.slice(0, 4), ...figures.slice(5)].join("\t"))
  const { row, keys } = readCase(without.replace("\t法律服务机构", ""))
  expect(row("received")).toEqual([7, 1, 0, 0, null, 0, 9])
  expect(keys).toContain("column.missing:requests.legalServiceOrganization")
})

test("9 缺一列而表头不缺：说不清缺哪一列，整表不读", () => {
  const { report, keys } = readCase(eachRow(plainReport, (labels, figures) => [...labels, ...figures.slice(1)].join("\t")))
  expect(report!.requests).toBeNull()
  expect(keys).toContain("table.unreadable:requests")
})

test("10 （四）无法提供占去第一个数：那一格为空，其余各归其位", () => {
  const wide = eachRow(plainReport, (labels, figures) => ["", "", "", ...labels].slice(-2).concat(figures).join("\t"))
  const line = "（四）无法提供\t1.本机关不掌握相关政府信息\t1\t0\t0\t0\t1\t0\t2"
  expect(wide).toContain(line)
  const pushed = wide.replace(line, "\t（四）无法提供\t1.本机关不掌握相关政府信息\t0\t0\t0\t1\t0\t2")
  const { row, keys } = readCase(pushed)
  expect(row("unavailable.notHeld")).toEqual([null, 0, 0, 0, 1, 0, 2])
  expect(keys).toContain("repair.numberSwallowed:requests.unavailable.notHeld")
})

test("11 换页后标签错开两列，数仍归其列", () => {
  const { row } = readCase(plainWith(["3.其他\t0\t0\t0\t0\t0\t0\t0", "3.其他\t\t0\t0\t0\t0\t0\t0\t0\t"]))
  expect(row("other.other")).toEqual([0, 0, 0, 0, 0, 0, 0])
})

test("12 表头的字折行、截断，不影响数", () => {
  const head = "自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他"
  const { row, keys } = readCase(plainWith([head, "自\n然\n人\t法人或其他组织\t总计\n商业 企业\t科研 机\t社会公益\t法律服务\t其他"]))
  expect(row("received")).toEqual([7, 1, 0, 0, 1, 0, 9])
  expect(keys.filter((key) => !key.startsWith("repair."))).toEqual([])
})

test("13 表头首尾留空格代替合并", () => {
  const head = "自然人\t法人或其他组织\t总计\n商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他"
  const { row } = readCase(plainWith([head, "\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t"]))
  expect(row("carriedOut")).toEqual([1, 0, 0, 0, 0, 0, 1])
})

test("12 表头分成三行，各有一两个栏名：不当作折行的标签", () => {
  expect(readCase(plainReport).keys.filter((key) => key.startsWith("repair.labelWrapped"))).toEqual([])
})
