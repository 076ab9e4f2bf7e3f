import fc from "fast-check"
import { expect, test } from "vitest"
import { exactDifference, exactSum } from "./exact.ts"

test.each([
  [[0.1, 0.2], 0.3],
  [[59237.2449, 48.7917], 59286.0366],
  [[96171.6, 7730.28, 7545], 111446.88],
  [[1.005, -1.005], 0],
  [[0.00001, 1], 1.00001],
  [[1e-7, 1], 1.0000001],
  [[9, 0, 0], 9],
  [[], 0],
])("%j 相加得 %d，没有浮点尾数", (values, sum) => {
  expect(exactSum(values)).toBe(sum)
})

test("减：0.3 − 0.1 得 0.2", () => {
  expect(exactDifference(0.3, 0.1)).toBe(0.2)
})

test("四位小数的金额怎么加都等于按万分之一相加", () => {
  const money = fc.integer({ min: -1e9, max: 1e9 })
  fc.assert(
    fc.property(fc.array(money, { maxLength: 30 }), (parts) => {
      expect(exactSum(parts.map((part) => part / 10000))).toBe(parts.reduce((sum, part) => sum + part, 0) / 10000)
    }),
  )
})
