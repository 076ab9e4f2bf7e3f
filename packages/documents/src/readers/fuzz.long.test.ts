import { expect, test } from "vitest"
import { extremes, judge, nonsense, type Verdict } from "../../test/fuzz.ts"

const count = 24_000
/** Milliseconds that no reading may exceed: held here only, where the machine does nothing else. */
const longest = 2000

test(`${count} 份胡乱的输入`, async () => {
  const complaints: string[] = []
  let readable = 0
  let slowest: Verdict & { readonly name: string } = { name: "", milliseconds: 0, readable: false, complaint: null }
  for (const inputs of [nonsense(1000, count), extremes()])
    for (const input of inputs) {
      const verdict = await judge(input, false)
      const said = verdict.complaint ?? (verdict.milliseconds > longest ? `${String(Math.round(verdict.milliseconds))} ms` : null)
      if (said !== null) complaints.push(`${input.name}: ${said}`)
      if (verdict.readable) readable++
      if (verdict.milliseconds > slowest.milliseconds) slowest = { ...verdict, name: input.name }
    }
  process.stdout.write(
    `${count} inputs and the extremes; ${readable} gave a report; slowest ${slowest.name}: ${Math.round(slowest.milliseconds)} ms\n`,
  )
  expect(complaints).toEqual([])
})
