import { expect, test } from "vitest"
import { changeWords, figureWords, whyWords } from "./words.ts"

const cell = { id: "requests.received.total", label: "新收", kind: "cell", unit: "件" } as const
const rate = { id: "rate.granted", label: "予以公开占办结的比例", kind: "rate", unit: null } as const

test("数照原样，比例按百分数", () => {
  expect(figureWords(cell, 12)).toBe("12")
  expect(figureWords(rate, 0.7)).toBe("70%")
  expect(figureWords(rate, 0.3333)).toBe("33.33%")
})

test("增减带正负号；比例的增减是百分点，不是百分之几；上年为零的没有增减幅度", () => {
  expect(changeWords(cell, { change: 20, changeRate: 0.5 })).toBe("+20（+50%）")
  expect(changeWords(cell, { change: -3, changeRate: -0.25 })).toBe("-3（-25%）")
  expect(changeWords(cell, { change: 4, changeRate: null })).toBe("+4")
  expect(changeWords(cell, { change: 0, changeRate: 0 })).toBe("0（0%）")
  expect(changeWords(rate, { change: 0.07, changeRate: 0.1 })).toBe("+7 个百分点")
  expect(changeWords(cell, { change: null, changeRate: null })).toBe(null)
})

test("没有数的写明原因", () => {
  const none = { year: 2025, value: null, cases: null } as const
  expect(whyWords({ ...none, why: "not-filed" }, 30)).toBe("没有报送")
  expect(whyWords({ ...none, why: "few", cases: 29 }, 30)).toBe("不足 30 件（29 件），不算比例")
  expect(whyWords({ ...none, why: "blank" }, 30)).toBe("空白")
})
