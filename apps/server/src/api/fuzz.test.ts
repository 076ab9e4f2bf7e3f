import { expect, test } from "vitest"
import { fuzzEndpoints } from "../../test/fuzz/run.ts"

// A fifth of five hundred routes, another at every run; all of them with thousands of calls: `npm run test:long -- endpoints`.
const patience = 600_000

test(
  "五分之一的接口（每次换着来）收到各种对的和不对的请求：从不出500，失败都是problem+json，答复合乎说明，看不到别的机关的任何东西",
  async () => {
    const lines: string[] = []
    const { faults, calls, done } = await fuzzEndpoints({ calls: 20, seconds: 15, oneOf: 5 }, (line) => lines.push(line))
    expect(faults.join("\n\n"), lines[0]).toBe("")
    expect(done).toBeGreaterThan(calls / 50)
  },
  patience,
)
