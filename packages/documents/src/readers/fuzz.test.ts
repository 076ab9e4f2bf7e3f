import { describe, expect, test } from "vitest"
import { extremes, judge, nonsense } from "../../test/fuzz.ts"

test("600 份胡乱的输入：不抛错，读不了就说明，读两遍一样", async () => {
  const complaints: string[] = []
  let readable = 0
  for (const input of nonsense(0, 600)) {
    const verdict = await judge(input, true)
    if (verdict.complaint !== null) complaints.push(`${input.name}: ${verdict.complaint}`)
    if (verdict.readable) readable++
  }
  expect(complaints).toEqual([])
  // Nonsense that is never taken for a report, or always, would prove nothing.
  expect(readable).toBeGreaterThan(150)
  expect(readable).toBeLessThan(550)
}, 300_000)

describe("存心刁难的输入", () => {
  for (const input of extremes())
    test(
      input.name,
      async () => {
        expect((await judge(input, false)).complaint).toBeNull()
      },
      60_000,
    )
})
