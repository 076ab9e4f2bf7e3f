import { expect, test } from "vitest"
import { tryingOffices } from "../../test/trying-offices.ts"

const sequences = Number(process.env["GONGKAI_SEQUENCES"] ?? 100_000)
/** So many at a time: what has held so far is said. */
const lot = 1000
/** Each agency of a lot has a seed of its own. */
const agencies = 6

test(`${String(sequences)} 个任意先后的步骤`, { timeout: 6 * 3_600_000 }, async () => {
  const offices = await tryingOffices()
  try {
    const began = performance.now()
    let tally: ReadonlyMap<string, number> = new Map()
    for (let done = 0; done < sequences; done += lot) {
      tally = await offices.tryAll(Math.min(lot, sequences - done), 1 + (agencies * done) / lot)
      process.stdout.write(`${String(done + lot)} in ${((performance.now() - began) / 60_000).toFixed(1)} minutes\n`)
    }
    process.stdout.write(`${JSON.stringify([...tally].sort())}\n`)
    expect(tally.size).toBeGreaterThan(20)
  } finally {
    await offices.db.drop()
  }
})
