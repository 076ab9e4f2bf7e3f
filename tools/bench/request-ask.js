// @ts-check
import { request } from "node:http"

/** Asks the API over a connection that is kept. @param {{ url: string, agent: import("node:http").Agent, cookie: string }} seat @param {string} method @param {string} path @param {{ body?: unknown, headers?: Readonly<Record<string, string>> }} [more] @returns {Promise<{ status: number, text: string }>} */
export const ask = ({ url, agent, cookie }, method, path, { body, headers = {} } = {}) =>
  new Promise((resolve, reject) => {
    const text = body === undefined ? "" : JSON.stringify(body)
    const length = body === undefined ? {} : { "content-type": "application/json", "content-length": String(Buffer.byteLength(text)) }
    const sent = request(
      `${url}/api/v1${path}`,
      { method, agent, headers: { cookie, origin: "http://office.bench", ...length, ...headers } },
      (response) => {
        /** @type {Buffer[]} */
        const chunks = []
        response.on("data", (/** @type {Buffer} */ chunk) => chunks.push(chunk))
        response.once("end", () => resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }))
      },
    )
    sent.once("error", reject)
    sent.end(text)
  })
