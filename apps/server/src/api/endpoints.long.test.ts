import { expect, test } from "vitest"
import { fuzzEndpoints } from "../../test/fuzz/run.ts"

const given = process.env["GONGKAI_FUZZ_SEED"]

test("每个接口收到几千次各种对的和不对的请求：从不出500，失败都是problem+json，答复合乎说明，看不到别的机关的任何东西", async () => {
  const say = (line: string): void => {
    process.stdout.write(`${line}\n`)
  }
  const { faults, calls, done, never } = await fuzzEndpoints(
    { calls: 1500, seconds: 1500, seed: given === undefined ? undefined : Number(given) },
    say,
  )
  say(`共 ${String(calls)} 次，做成 ${String(done)} 次；从未做成的接口：${never.join("、")}`)
  expect(faults.join("\n\n")).toBe("")
})
