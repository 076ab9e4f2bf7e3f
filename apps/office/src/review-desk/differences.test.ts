import { expect, test } from "vitest"
import { beside } from "./differences.ts"

test("一行里只标出不同的字", () => {
  expect(beside("供水每日六时开始", "供水每日八时开始")).toEqual([
    {
      left: [
        { text: "供水每日", alone: false },
        { text: "六", alone: true },
        { text: "时开始", alone: false },
      ],
      right: [
        { text: "供水每日", alone: false },
        { text: "八", alone: true },
        { text: "时开始", alone: false },
      ],
    },
  ])
})

test("加了一行，左边空着；没有改的行照样并排", () => {
  expect(beside("甲\n丙", "甲\n乙\n丙")).toEqual([
    { left: [{ text: "甲", alone: false }], right: [{ text: "甲", alone: false }] },
    { left: [], right: [{ text: "乙", alone: true }] },
    { left: [{ text: "丙", alone: false }], right: [{ text: "丙", alone: false }] },
  ])
})

test("很长的两行整行标出，不逐字比", () => {
  const [one, other] = ["供".repeat(3000), "水".repeat(3000)]
  expect(beside(one, other)).toEqual([{ left: [{ text: one, alone: true }], right: [{ text: other, alone: true }] }])
})
