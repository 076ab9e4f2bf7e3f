// @ts-check
import { Agent, request } from "node:http"

/** As many readers at a time. */
export const connections = 20

/** @param {string} url @param {Agent} agent @returns {Promise<{ status: number, bytes: number }>} */
const get = (url, agent) =>
  new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: { "accept-encoding": "identity" } }, (response) => {
      let bytes = 0
      response.on("data", (/** @type {Buffer} */ chunk) => (bytes += chunk.length))
      response.once("end", () => resolve({ status: response.statusCode ?? 0, bytes }))
    })
    sent.once("error", reject)
    sent.end()
  })

/**
 * Readers who ask for one page after another, twenty at a time, for some seconds.
 * @param {string} url @param {readonly string[]} paths taken in turn @param {number} seconds
 */
export const load = async (url, paths, seconds) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times = /** @type {number[]} */ ([])
  let nth = 0
  const until = performance.now() + seconds * 1000
  const reader = async () => {
    while (performance.now() < until) {
      const path = paths[nth % paths.length] ?? "/"
      nth += 1
      const began = performance.now()
      const { status } = await get(`${url}${path}`, agent)
      if (status !== 200) throw new Error(`${path}: HTTP ${String(status)}`)
      times.push(performance.now() - began)
    }
  }
  try {
    await Promise.all(Array.from({ length: connections }, reader))
    return { times, perSecond: times.length / seconds }
  } finally {
    agent.destroy()
  }
}

/** Whether a page is there at all: the portal's pages come one by one. @param {string} url @param {string} path */
export const isThere = async (url, path) => (await fetch(`${url}${path}`)).status === 200
