import fc from "fast-check"
import { expect, test } from "vitest"
import { againstPattern, defaultPatterns, written } from "./pattern.ts"

test.each([
  ["{yyyy}-{seq:4}", "2026-0012"],
  ["{code}申〔{yyyy}〕{seq}号", "样政申〔2026〕12号"],
  ["第{seq}号（{yyyy}）", "第12号（2026）"],
])("%s 写作 %s", (pattern, expected) => {
  expect(againstPattern(pattern)).toBeNull()
  expect(written(pattern, { year: 2026, seq: 12, code: "样政" })).toBe(expected)
})

test.each([
  "{yyyy}号",
  "{seq}号",
  "{yyyy}{seq}",
  "1{seq}-{yyyy}",
  "{yyyy}-{seq}{seq}",
  "{yyyy-{seq}",
  "{month}{yyyy}-{seq}",
  "{yyyy}-{seq:12}",
  "{seq}0-{yyyy}",
])("%s 不收", (pattern) => {
  expect(againstPattern(pattern)).not.toBeNull()
})

test("收下的格式，一年之内不会有两个序号写成一样，各年之间也不会", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.values(defaultPatterns), "{code}申〔{yyyy}〕{seq}号", "{seq:3}/{yyyy}"),
      fc.tuple(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 99_999 })),
      fc.tuple(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 99_999 })),
      (pattern, [year, seq], [otherYear, otherSeq]) => {
        const same = written(pattern, { year, seq, code: "甲" }) === written(pattern, { year: otherYear, seq: otherSeq, code: "甲" })
        expect(same).toBe(year === otherYear && seq === otherSeq)
      },
    ),
  )
})
