import { expect, test } from "vitest"
import { addressOf, askedOf, beginningWith, endingWith, queryOf } from "./asked.ts"

const asked = (address: string) => askedOf(new URLSearchParams(address), 2025)

test("地址里什么也没有：上一年和前一年，本机关的数，全部机关", () => {
  expect(asked("")).toEqual({ measures: [], agencies: [], from: 2024, to: 2025, scope: "agency" })
  expect(queryOf(asked(""))).toEqual({ from: 2024, to: 2025, scope: "agency" })
})

test("地址写什么就是什么，写回去还是那个地址", () => {
  const address = "measures=rate.granted%2Crequests.received.total&agencies=housing%2Cwater&from=2023&to=2025&scope=tree"
  expect(asked(address)).toEqual({
    measures: ["rate.granted", "requests.received.total"],
    agencies: ["housing", "water"],
    from: 2023,
    to: 2025,
    scope: "tree",
  })
  expect(addressOf(asked(address)).toString()).toBe(address)
})

test("写错的年份、倒过来的年份：照能比的比", () => {
  expect(asked("from=abc&to=2023")).toMatchObject({ from: 2022, to: 2023 })
  expect(asked("from=2025&to=2022")).toMatchObject({ from: 2022, to: 2022 })
  expect(asked("from=2001&to=2025")).toMatchObject({ from: 2016, to: 2025 })
})

test("起止年份互相跟着走，最多十年", () => {
  expect(beginningWith(asked("from=2020&to=2022"), 2024)).toMatchObject({ from: 2024, to: 2024 })
  expect(beginningWith(asked("from=2020&to=2022"), 2008)).toMatchObject({ from: 2008, to: 2017 })
  expect(endingWith(asked("from=2020&to=2022"), 2018)).toMatchObject({ from: 2018, to: 2018 })
  expect(endingWith(asked("from=2010&to=2012"), 2025)).toMatchObject({ from: 2016, to: 2025 })
})
