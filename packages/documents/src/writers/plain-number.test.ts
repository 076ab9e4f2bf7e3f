import { expect, test } from "vitest"
import { plainNumber } from "./plain-number.ts"

test.each([
  [0, "0"],
  [-4, "-4"],
  [25.1, "25.1"],
  [0.0001, "0.0001"],
  [1e-7, "0.0000001"],
  [-1.25e-9, "-0.00000000125"],
  [1e21, "1000000000000000000000"],
  [1.5e22, "15000000000000000000000"],
])("%d 印作 %s", (value, printed) => {
  expect(plainNumber(value)).toBe(printed)
})
