import { expect, test } from "vitest"
import { judge } from "../../../test/fuzz.ts"
import { mutated } from "../../../test/office/fuzz.ts"

const count = 5000
const longest = 10_000
const mostMemory = 1024 * 1_048_576

test.each(["docx", "xlsx"] as const)(`${count} 份改坏的 %s：不抛错，不拖过十秒，内存不过 1 GB`, async (format) => {
  const complaints: string[] = []
  let [readable, slowest, memory] = [0, 0, 0]
  for await (const input of mutated(format, 0, count)) {
    const verdict = await judge(input, false)
    if (verdict.complaint !== null) complaints.push(`${input.name}: ${verdict.complaint}`)
    if (verdict.readable) readable++
    slowest = Math.max(slowest, verdict.milliseconds)
    memory = Math.max(memory, process.memoryUsage.rss())
  }
  process.stdout.write(
    `${count} ${format}; ${readable} gave a report; slowest ${Math.round(slowest)} ms; memory at most ${Math.round(memory / 1_048_576)} MB\n`,
  )
  expect(complaints).toEqual([])
  expect(slowest).toBeLessThan(longest)
  expect(memory).toBeLessThan(mostMemory)
})
