import dayjs from "dayjs"
import { expect, test } from "vitest"
import { liesIn, listsOf, rowsOfNotice, type NoticeRow } from "./notice-rows.ts"

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

test("没有放假、只有补班的一行也在；连着的两段不同名的不合成一段", () => {
  const holidays = [
    { name: "春节", off: null, makeUp: ["12-28"] },
    { name: "中秋", off: ["09-29", "09-30"], makeUp: [] },
    { name: "国庆节", off: ["10-01", "10-06"], makeUp: ["10-07"] },
  ]
  expect(shown(rowsOfNotice({ year: 2023, holidays, yearBefore: [] }))).toEqual([
    ["春节", null, "2023-12-28"],
    ["中秋", "2023-09-29/2023-09-30"],
    ["国庆节", "2023-10-01/2023-10-06", "2023-10-07"],
  ])
})

test("日期只能在这一年和上一年十二月", () => {
  expect(liesIn(newYear, 2024)).toBe(true)
  expect(liesIn(newYear, 2023)).toBe(false)
  expect(liesIn({ ...may, makeUp: [dayjs("2023-11-30")] }, 2024)).toBe(false)
})
