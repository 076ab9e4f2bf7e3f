import { spawn } from "node:child_process"
import { existsSync } from "node:fs"
import { join } from "node:path"

/** The repository's root folder. */
export const root = join(import.meta.dirname, "..")

/**
 * A command line of a package's own bin, without a shell and without npx.
 * @param {string} script path below node_modules
 * @param {...string} args
 */
export const tool = (script, ...args) => [join(root, "node_modules", script), ...args]

/**
 * Runs a Node script to its end.
 * @param {string[]} args script and arguments
 * @param {{ env?: Record<string, string>, quiet?: boolean, cwd?: string }} [options] quiet: keep what it prints instead of showing it
 * @returns {Promise<{ status: number, output: string }>} status 1 where a signal ended it
 */
export const node = (args, { env = {}, quiet = false, cwd = root } = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", quiet ? "pipe" : "inherit", quiet ? "pipe" : "inherit"],
    })
    let output = ""
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString()
    }
    child.stdout?.on("data", keep)
    child.stderr?.on("data", keep)
    child.on("close", (status) => resolve({ status: status ?? 1, output }))
  })

/** The folder with published reports that stands beside this checkout on the project's own machines; null elsewhere. */
export const sharedReports = () => {
  const [scorer, reports] = [join(root, "../shared/tools/score.mjs"), join(root, "../shared/reports")]
  return existsSync(scorer) && existsSync(reports) ? { scorer, reports } : null
}
