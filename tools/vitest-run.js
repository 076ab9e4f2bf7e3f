import { mkdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { node, root, tool } from "./run.js"

/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} [failures] each failed test with what it said
 */

/**
 * @typedef {object} VitestReport the part of vitest's JSON report that is read
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ name: string, message: string, assertionResults: { fullName: string, status: string, failureMessages: string[] }[] }[]} testResults
 */

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
  return status !== 0 && count.failed === 0
    ? { ...count, failed: 1, failures: [`${project}: vitest ended with status ${String(status)} beside its tests`] }
    : count
}

const wordsOfAFailure = 1500

/**
 * @param {string} report path of vitest's JSON report
 * @returns {Count}
 */
const countIn = (report) => {
  try {
    /** @type {VitestReport} */
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, "utf8"))
    const failures = testResults.flatMap(({ name, message, assertionResults }) => [
      ...(message === "" ? [] : [`${name}: ${message.slice(0, wordsOfAFailure)}`]),
      ...assertionResults
        .filter(({ status }) => status === "failed")
        .map(({ fullName, failureMessages }) => `${name}: ${fullName}\n${failureMessages.join("\n").slice(0, wordsOfAFailure)}`),
    ])
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests, failures }
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
  failures: counts.flatMap(({ failures }) => failures ?? []),
})

/**
 * Prints each failure once more, for they stand far above by then, and the closing line that a build server reads; ends with the status it stands for.
 * @param {Count} count
 */
export const close = ({ passed, failed, skipped, failures = [] }) => {
  for (const failure of failures) console.log(`\nFAILED ${failure}`)
  console.log(`\n${String(passed)} passed, ${String(failed)} failed${skipped === 0 ? "" : `, ${String(skipped)} skipped`}`)
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1
}
