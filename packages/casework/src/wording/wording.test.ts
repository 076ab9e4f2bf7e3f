import { expect, test } from "vitest"
import { defaultWordings, type Wording } from "./default-list.ts"
import { findWordings } from "./find.ts"
import { findPunctuation } from "./punctuation.ts"

test("默认词表：错的和对的不同，没有重复", () => {
  expect(new Set(defaultWordings.map(({ words }) => words)).size).toBe(defaultWordings.length)
  for (const { words, rightWords } of defaultWordings) expect(words).not.toBe(rightWords)
})

test("查出每一处，说出第几行；写对了的不查", () => {
  const found = findWordings("各部份：\n请按排好部分工作，部份。", defaultWordings)
  expect(found.map(({ words, line, rightWords }) => [words, line, rightWords])).toEqual([
    ["部份", 1, "部分"],
    ["按排", 2, "安排"],
    ["部份", 2, "部分"],
  ])
})

test("错的是对的一截时，对的那里不算", () => {
  const list: readonly Wording[] = [{ entryId: "e", kind: "error", words: "常委", rightWords: "常委会", weight: 3 }]
  expect(findWordings("区人大常委会审议，常委通过", list).map(({ start }) => start)).toEqual([9])
})

test("标点：半角逗号、句号前的空格指出来；数字前后不加空格，英文行不管", () => {
  expect(findPunctuation("各有关单位:\n请做好工作,谢谢。").map(({ line, after }) => [line, after])).toEqual([
    [1, "各有关单位："],
    [2, "请做好工作，谢谢。"],
  ])
  expect(findPunctuation("在2026年11月30日前报送附件1。\nHello, world.\n")).toEqual([])
})
