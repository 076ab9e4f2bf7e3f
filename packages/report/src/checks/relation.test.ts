import { expect, test } from "vitest"
import { assess, type Operand, type Relation } from "./relation.ts"

const relation: Relation = {
  subject: "requests.received.total",
  along: "row",
  left: { words: "左", cells: ["a", "b"] },
  right: { words: "右", cells: ["c"] },
}
const verdict = (a: Operand, b: Operand, c: Operand): string => assess(relation, (id) => ({ a, b, c })[id]).verdict

test.each<[string, Operand, Operand, Operand, string]>([
  ["两边相等", 7, 2, 9, "holds"],
  ["右边少一", 7, 2, 8, "broken"],
  ["左边有空白，右边更大：空白可以补足", 7, null, 9, "open"],
  ["左边有空白，右边更小：空白不能是负数", 7, null, 6, "broken"],
  ["左边有空白，已经相等：空白可以是零", 7, null, 7, "open"],
  ["右边空白，左边有数", 7, 2, null, "open"],
  ["右边空白，左边是负数：补不成", -7, 2, null, "broken"],
  ["两边都有空白", 7, null, null, "open"],
  ["全部空白", null, null, null, "open"],
  ["两边都有空白，但差是小数：整数补不平", 7.5, null, null, "broken"],
  ["小数两边抵得上", 7.5, 1.5, 9, "holds"],
  ["浮点尾数不算差", 0.1, 0.2, 0.3, "holds"],
  ["负数照印照算", -1, 2, 1, "holds"],
  ["没有这一格就不是加数", 9, undefined, 9, "holds"],
  ["没有这一格，也不是空白", 8, undefined, 9, "broken"],
  ["不完整的和至少是印出的部分", 7, { atLeast: 2 }, 9, "open"],
  ["不完整的和已经超出", 7, { atLeast: 3 }, 9, "broken"],
])("%s", (_case, a, b, c, expected) => {
  expect(verdict(a, b, c)).toBe(expected)
})
