import { fileURLToPath } from "node:url"
import { node, sharedReports } from "./run.js"
import { close, sum, vitestRun } from "./vitest-run.js"

/**
 * Scores the built command against published reports whose true values are known, and the law against hand-dated cases.
 * They are not part of this repository: where they do not stand beside the checkout, the suite says so and counts as skipped.
 * @returns {Promise<import("./vitest-run.js").Count>}
 */
export const scoreSharedReports = async () => {
  const found = sharedReports()
  if (found === null) {
    console.log("Published reports with known values: not beside this checkout (../shared/reports), skipped.")
    return { passed: 0, failed: 0, skipped: 1 }
  }
  console.log("Published reports with known values (../shared/reports):")
  const { status } = await node([found.scorer, found.reports, "--min", "1", "-v"])
  return sum([{ passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 }, await vitestRun("beside")])
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const count = await scoreSharedReports()
  close(count)
  if (count.skipped > 0) process.exitCode = 0
}
