import { formCells } from "@gongkai/report"
import { describe, expect, test } from "vitest"
import { formGrid, type GridTable } from "./form-grid.ts"

const rowsOf = ({ head, bodies }: GridTable) => [...head, ...bodies.flat()]

/** How many columns each row fills, with what reaches into it from above. */
const widths = (table: GridTable): readonly number[] => {
  const rows = rowsOf(table)
  const filled = rows.map(() => 0)
  for (const [at, row] of rows.entries())
    for (const { rowSpan, columnSpan } of row) for (let down = 0; down < rowSpan; down++) filled[at + down] = (filled[at + down] ?? 0) + columnSpan
  return filled
}

describe.each(["2019", "2021"] as const)("%s 年版", (edition) => {
  const tables = formGrid(edition)

  test("三张表，每格恰有一处，先后如表", () => {
    for (const { id, bodies } of tables) {
      const cells = bodies.flat(2).flatMap(({ cell }) => (cell === null ? [] : [cell]))
      expect(cells).toEqual(formCells(edition, id).map((cell) => cell.id))
    }
    expect(tables.map(({ id }) => id)).toEqual(["disclosure", "requests", "disputes"])
  })

  test("合并的表头既不缺也不叠：各行一样宽", () => {
    const each = tables.map((table) => [...new Set(widths(table))])
    expect(each).toEqual([[4], [10], [15]])
  })
})

test("表二的数各自说明属于哪一条、哪一列、哪一行", () => {
  const [disclosure] = formGrid("2021")
  const amount = disclosure?.bodies.flat(2).find(({ cell }) => cell === "disclosure.fees.amount")
  const named = disclosure?.bodies.flat(2).filter(({ id }) => id !== "" && (amount?.headings.includes(id) ?? false))
  expect(named?.map(({ text }) => text)).toEqual(["第二十条第（八）项", "本年收费金额（单位：万元）", "行政事业性收费"])
  expect(amount?.unit).toBe("万元")
})
