import { expect, test } from "vitest"
import { judge } from "../../../test/fuzz.ts"
import { mutated } from "../../../test/office/fuzz.ts"

test.each(["docx", "xlsx"] as const)("60 份改坏的 %s：不抛错，读不了就说明，读两遍一样", async (format) => {
  const complaints: string[] = []
  let readable = 0
  for await (const input of mutated(format, 10_000, 60)) {
    const verdict = await judge(input, true)
    if (verdict.complaint !== null) complaints.push(`${input.name}: ${verdict.complaint}`)
    if (verdict.readable) readable++
  }
  expect(complaints).toEqual([])
  expect(readable).toBeGreaterThan(10)
  expect(readable).toBeLessThan(55)
})
