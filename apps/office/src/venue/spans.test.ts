import { expect, test } from "vitest"
import { spansIn, spansText } from "./spans.ts"

test("开放时间照人的写法读：全角、破折号、顿号、一位的小时；写错的不猜", () => {
  const two = [
    { from: "09:00", to: "12:00" },
    { from: "13:30", to: "17:00" },
  ]
  for (const text of ["09:00-12:00，13:30-17:00", "9：00—12：00、13：30—17：00", "9:00至12:00 13:30到17:00"]) expect(spansIn(text)).toEqual(two)
  expect(spansText(two)).toBe("09:00-12:00，13:30-17:00")
  expect(spansIn("")).toEqual([])
  for (const text of ["上午", "12:00-09:00", "09:00-12:00，11:00-13:00", "09:00", "25:00-26:00"]) expect(spansIn(text)).toBeNull()
})
