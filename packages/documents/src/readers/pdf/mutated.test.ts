import { expect, test } from "vitest"
import { judge } from "../../../test/fuzz.ts"
import { mutatedPdfs, trapPdfs } from "../../../test/pdf/mutated.ts"

test("12 份改坏的 PDF：不抛错，读不了就说明", async () => {
  const complaints: string[] = []
  for (const input of mutatedPdfs(0, 12)) {
    const { complaint } = await judge(input, false)
    if (complaint !== null) complaints.push(`${input.name}: ${complaint}`)
  }
  expect(complaints).toEqual([])
}, 300_000)

test("存心刁难的 PDF：不多占时间和内存", async () => {
  for (const input of trapPdfs()) {
    const { complaint, readable } = await judge(input, false)
    expect([input.name, complaint, readable]).toEqual([input.name, null, false])
  }
}, 300_000)
