import { expect, test } from "vitest"
import { readCount } from "./numerals.ts"

test.each([
  ["9", 9],
  ["1,234", 1234],
  ["12.5", 12.5],
  ["零", 0],
  ["三", 3],
  ["两", 2],
  ["十", 10],
  ["十二", 12],
  ["二十", 20],
  ["三十二", 32],
  ["一百零五", 105],
  ["一百一十", 110],
  ["三千六百零七", 3607],
  ["一万两千", 12000],
])("“%s”读作 %d", (text, value) => {
  expect(readCount(text)).toBe(value)
})

test.each(["二〇二四", "三五", "万", "", "一万万"])("“%s”不是件数，不读", (text) => {
  expect(readCount(text)).toBeNull()
})
