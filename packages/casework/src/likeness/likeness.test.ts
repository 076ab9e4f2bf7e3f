import fc from "fast-check"
import { expect, test } from "vitest"
import { likeness } from "./dice.ts"
import { passages } from "./passages.ts"

test("只差标点、空格、全角半角的，算相同；毫无相同的，算零", () => {
  expect(likeness("请求公开 2024 年预算。", "请求公开２０２４年预算")).toBe(1)
  expect(likeness("甲乙丙丁", "天地玄黄")).toBe(0)
  expect(likeness("", "")).toBe(1)
  // 四对之中三对相同：2×3/(4+4)
  expect(likeness("甲乙丙丁戊", "甲乙丙丁己")).toBe(0.75)
})

test("任意两段文字：相似度在零和一之间，先后无关，与自己为一", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (a, b) => {
      const score = likeness(a, b)
      expect(score >= 0 && score <= 1).toBe(true)
      expect(likeness(b, a)).toBe(score)
      expect(likeness(a, a)).toBe(1)
    }),
  )
})

test("相同的段落：六个字起，长的在前，不重叠，位置对得上", () => {
  const found = passages("请求公开农村道路养护资金拨付明细", "关于农村道路养护资金的拨付明细")
  expect(found).toEqual([{ words: "农村道路养护资金", at: 4, inOther: 2 }])
})

test("任意文字：每一段在两边的位置上都是同样的字，互不重叠", () => {
  const text = fc.string({ unit: fc.constantFrom("甲", "乙", "丙"), maxLength: 60 })
  fc.assert(
    fc.property(text, text, text, (a, b, shared) => {
      const [first, second] = [a + shared + b, b + shared + a]
      const found = passages(first, second)
      for (const { words, at, inOther } of found) {
        expect([...first].slice(at, at + [...words].length).join("")).toBe(words)
        expect([...second].slice(inOther, inOther + [...words].length).join("")).toBe(words)
      }
      const ends = [...found].sort((one, other) => one.at - other.at)
      ends.forEach((one, i) => expect(one.at + one.words.length <= (ends[i + 1]?.at ?? Infinity)).toBe(true))
      if (shared.length >= 6) expect(found[0]!.words.length).toBeGreaterThanOrEqual(shared.length)
    }),
  )
})
