import { describe, expect, test } from "vitest"
import { pointsLeft, wordsOfRule, type Scoring } from "./rule.ts"

const two: Scoring = { kind: "each", per: 2, most: null }
const atMostThree: Scoring = { kind: "each", per: 2, most: 3 }
const half: Scoring = { kind: "share", none: 50 }
const stepped: Scoring = {
  kind: "steps",
  steps: [
    { faults: 2, points: 6 },
    { faults: 0, points: 10 },
  ],
}

describe.each([
  ["每一件扣2分：没有的满分", two, 10, { faults: 0, counted: 40 }, 10],
  ["每一件扣2分：三件扣6分", two, 10, { faults: 3, counted: 40 }, 4],
  ["每一件扣2分：扣完为止，不出负分", two, 10, { faults: 9, counted: 40 }, 0],
  ["最多扣3分", atMostThree, 10, { faults: 9, counted: 40 }, 7],
  ["按件扣的不看件数多少", two, 10, { faults: 1, counted: 1 }, 8],
  ["当年一件也没有：不适用", two, 10, { faults: 0, counted: 0 }, null],
  ["比例：四十件里逾期十件，75%符合，得一半", half, 10, { faults: 10, counted: 40 }, 5],
  ["比例：一半以下不得分", half, 10, { faults: 30, counted: 40 }, 0],
  // (100 × 6 - 50 × 7) / (50 × 7) × 10 = 7.142857…
  ["比例：七件里一件，四舍五入到分以下两位", half, 10, { faults: 1, counted: 7 }, 7.14],
  ["比例：不足五件，不适用", half, 10, { faults: 1, counted: 4 }, null],
  ["分档：没有的10分", stepped, 10, { faults: 0, counted: 9 }, 10],
  ["分档：两处以内6分", stepped, 10, { faults: 2, counted: 9 }, 6],
  ["分档：再多不得分", stepped, 10, { faults: 3, counted: 9 }, 0],
  ["分档：不超过指标的分值", stepped, 8, { faults: 0, counted: 9 }, 8],
] as const)("%s", (_, rule, points, tally, left) => {
  test(String(left), () => {
    expect(pointsLeft(rule, points, tally, 5)).toBe(left)
  })
})

test("规则写成话", () => {
  expect(wordsOfRule(two)).toBe("每有一处扣2分，扣完为止")
  expect(wordsOfRule(atMostThree)).toBe("每有一处扣2分，最多扣3分")
  expect(wordsOfRule(stepped)).toBe("没有的得10分，不超过2处的得6分，再多的不得分")
})
