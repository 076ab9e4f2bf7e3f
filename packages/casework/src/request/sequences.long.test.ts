import { expect, test } from "vitest"
import { tryingOffices } from "../../test/trying-offices.ts"

const sequences = 100_000

test(`${String(sequences)} 个任意先后的步骤`, { timeout: 6 * 3_600_000 }, async () => {
  const offices = await tryingOffices()
  try {
    const began = performance.now()
    const tally = await offices.tryAll(sequences, 1)
    process.stdout.write(`${JSON.stringify([...tally].sort())}\n${((performance.now() - began) / 60_000).toFixed(1)} minutes\n`)
    expect(tally.size).toBeGreaterThan(20)
  } finally {
    await offices.db.drop()
  }
})
