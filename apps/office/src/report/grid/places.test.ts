import { expect, test } from "vitest"
import { rectangle, spotOf, stepFrom } from "./places.ts"

const lines = [["a", "b", "c"], ["d"], ["e", "f", "g"]]

test("方向键走到边上为止；短的一行走到最近的一格", () => {
  expect(stepFrom(lines, { row: 0, column: 2 }, 1, 0)).toEqual({ row: 1, column: 0 })
  expect(stepFrom(lines, { row: 0, column: 2 }, 0, 1)).toEqual({ row: 0, column: 2 })
  expect(stepFrom(lines, { row: 2, column: 0 }, 1, 0)).toEqual({ row: 2, column: 0 })
})

test("选中的一块不论从哪一角拉起都一样", () => {
  const block = [["b", "c"], [], ["f", "g"]]
  expect(rectangle(lines, { row: 0, column: 1 }, { row: 2, column: 2 })).toEqual(block)
  expect(rectangle(lines, { row: 2, column: 2 }, { row: 0, column: 1 })).toEqual(block)
})

test("按格的编号找到它的位置", () => {
  expect(spotOf(lines, "g")).toEqual({ row: 2, column: 2 })
})
