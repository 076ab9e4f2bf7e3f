import { mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { node, root, tool } from "./run.js"

/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * Runs a vitest project and counts what really ran.
 * @param {string} project unit, long or interop
 * @param {{ filters?: string[], zone?: string }} [options] zone: the TZ the run pretends to be in
 * @returns {Promise<Count>} a run that breaks before or beside its tests counts as one failed
 */
export const vitestRun = async (project, { filters = [], zone } = {}) => {
  const folder = join(root, ".cache", "test")
  mkdirSync(folder, { recursive: true })
  const report = join(folder, `${project}-${(zone ?? "here").replace("/", "-")}.json`)
  rmSync(report, { force: true })
  const args = ["run", "--project", project, "--reporter", "default", "--reporter", "json", "--outputFile.json", report, ...filters]
  const { status } = await node(tool("vitest/vitest.mjs", ...args), { env: zone === undefined ? {} : { TZ: zone } })
  const count = countIn(report)
  return status !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

/**
 * @param {string} report path of vitest's JSON report
 * @returns {Count}
 */
const countIn = (report) => {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, "utf8"))
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  } catch {
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export const sum = (counts) => ({
  passed: counts.reduce((all, each) => all + each.passed, 0),
  failed: counts.reduce((all, each) => all + each.failed, 0),
  skipped: counts.reduce((all, each) => all + each.skipped, 0),
})

/**
 * Prints the closing line that a build server reads, and ends with the status it stands for.
 * @param {Count} count
 */
export const close = ({ passed, failed, skipped }) => {
  console.log(`\n${String(passed)} passed, ${String(failed)} failed${skipped === 0 ? "" : `, ${String(skipped)} skipped`}`)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
}
