import dayjs from "dayjs"
import { expect, test } from "vitest"
import { liesIn, listsOf, rowsOfNotice, rowsOfYear, type NoticeRow } from "./notice-rows.ts"

const shown = (rows: readonly NoticeRow[]) =>
  rows.map(({ name, off, makeUp }) => [
    name,
    off === null ? null : off.map((at) => at.format("YYYY-MM-DD")).join("/"),
    ...makeUp.map((at) => at.format("YYYY-MM-DD")),
  ])

const newYear: NoticeRow = { name: "元旦", off: [dayjs("2023-12-30"), dayjs("2024-01-01")], makeUp: [] }
const may: NoticeRow = { name: "劳动节", off: [dayjs("2024-05-01"), dayjs("2024-05-05")], makeUp: [dayjs("2024-04-28"), dayjs("2024-05-11")] }

test("元旦假期从上一年十二月开始的，在年末分成两段，读回来又是一段", () => {
  const lists = listsOf([newYear, may], 2024)
  expect(lists).toEqual({
    holidays: [
      { name: "元旦", off: ["01-01", "01-01"], makeUp: [] },
      { name: "劳动节", off: ["05-01", "05-05"], makeUp: ["04-28", "05-11"] },
    ],
    yearBefore: [{ name: "元旦", off: ["12-30", "12-31"], makeUp: [] }],
  })
  const notice = { year: 2024, notice: { title: "通知", issuedOn: null, number: null }, amendedBy: [], ...lists }
  expect(shown(rowsOfNotice(notice))).toEqual(shown([newYear, may]))
})

test("日历里的一年逐日给出，更正时仍按假期一行一行列出，上一年十二月的那几天也在", () => {
  const of = (year: number, off: readonly [string, string][], makeUp: readonly [string, string][]) => ({
    year,
    title: "通知",
    number: null,
    issuedOn: null,
    amendedBy: [],
    enteredBy: null,
    version: 1,
    off: off.map(([day, name]) => ({ day, name })),
    makeUp: makeUp.map(([day, name]) => ({ day, name })),
  })
  const before = of(
    2023,
    [
      ["2023-10-01", "国庆节"],
      ["2023-12-30", "元旦"],
      ["2023-12-31", "元旦"],
    ],
    [],
  )
  const year = of(
    2024,
    [
      ["2024-01-01", "元旦"],
      ...["01", "02", "03", "04", "05"].map((day): [string, string] => [`2024-05-${day}`, "劳动节"]),
      ["2024-10-01", "国庆节"],
    ],
    [
      ["2024-04-28", "劳动节"],
      ["2024-05-11", "劳动节"],
    ],
  )
  expect(shown(rowsOfYear(year, before))).toEqual([...shown([newYear, may]), ["国庆节", "2024-10-01/2024-10-01"]])
})

test("日期只能在这一年和上一年十二月", () => {
  expect(liesIn(newYear, 2024)).toBe(true)
  expect(liesIn(newYear, 2023)).toBe(false)
  expect(liesIn({ ...may, makeUp: [dayjs("2023-11-30")] }, 2024)).toBe(false)
})
