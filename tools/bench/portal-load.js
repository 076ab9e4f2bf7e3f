// @ts-check
import { createRequire } from "node:module"

/** As many readers at a time. */
const connections = 20

/** @typedef {{ non2xx: number, errors: number, "2xx": number, duration: number }} Result */
/** @typedef {PromiseLike<Result> & { on: (event: "response", hear: (client: unknown, status: number, bytes: number, took: number) => void) => void }} Run */

/** The package brings no types. @type {(options: { url: string, connections: number, duration: number, requests: readonly { method: "GET", path: string }[] }) => Run} */
const autocannon = createRequire(import.meta.url)("autocannon")

/**
 * Readers who ask for one page after another, twenty at a time, for some seconds.
 * @param {string} url @param {readonly string[]} paths taken in turn @param {number} seconds
 */
export const load = async (url, paths, seconds) => {
  const times = /** @type {number[]} */ ([])
  const run = autocannon({ url, connections, duration: seconds, requests: paths.map((path) => ({ method: "GET", path })) })
  run.on("response", (_client, _status, _bytes, took) => times.push(took))
  const result = await run
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${paths[0] ?? url} …：${String(result.non2xx)} 次不是 200，${String(result.errors)} 次出错`)
  return { times, perSecond: result["2xx"] / result.duration }
}

/** Whether a page is there at all: the portal's pages come one by one. @param {string} url @param {string} path */
export const isThere = async (url, path) => (await fetch(`${url}${path}`)).status === 200
