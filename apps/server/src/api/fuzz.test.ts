import { expect, test } from "vitest"
import { fuzzEndpoints } from "../../test/fuzz/run.ts"

// Every route takes its share, and there are five hundred of them; thousands of calls are `npm run test:long -- endpoints`.
const patience = 300_000

test(
  "每个接口收到各种对的和不对的请求：从不出500，失败都是problem+json，答复合乎说明，看不到别的机关的任何东西",
  async () => {
    const lines: string[] = []
    const { faults, calls, done } = await fuzzEndpoints({ calls: 12, seconds: 20 }, (line) => lines.push(line))
    expect(faults.join("\n\n"), lines[0]).toBe("")
    expect(done).toBeGreaterThan(calls / 50)
  },
  patience,
)
