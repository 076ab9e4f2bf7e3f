import { expect, test } from "vitest"
import { judge } from "../../../test/fuzz.ts"
import { mutatedPdfs, trapPdfs } from "../../../test/pdf/mutated.ts"

const count = 5000
/** Milliseconds that no reading may exceed, and bytes that the process may take. */
const longest = 10_000
const mostMemory = 1024 * 1_048_576

test(`${count} 份改坏的 PDF：不崩溃，不超过十秒，内存不超过 1 GB`, async () => {
  const complaints: string[] = []
  let [readable, slowest, memory] = [0, 0, 0]
  for (const inputs of [mutatedPdfs(1000, count), trapPdfs()])
    for (const input of inputs) {
      const verdict = await judge(input, false)
      memory = Math.max(memory, process.memoryUsage().rss)
      slowest = Math.max(slowest, verdict.milliseconds)
      if (verdict.readable) readable++
      const said = verdict.complaint ?? (verdict.milliseconds > longest ? `${Math.round(verdict.milliseconds)} ms` : null)
      if (said !== null) complaints.push(`${input.name}: ${said}`)
    }
  process.stdout.write(
    `${count} PDFs; ${readable} gave a report; slowest ${Math.round(slowest)} ms; most memory ${Math.round(memory / 1_048_576)} MB\n`,
  )
  expect(complaints).toEqual([])
  expect(memory).toBeLessThan(mostMemory)
})
