// @ts-check
import openapiTS, { astToString } from "openapi-typescript"

const path = "/api/v1/openapi.json"
const head = "// Written by `npm run generate:client` from the API's own description; tools/client/client.test.ts compares the two.\n\n"

/**
 * The client's types, from the description that an API gives of itself. The API is put together and asked for nothing
 * else, so what it would work with is empty.
 * @param {(parts: any) => { request(path: string): Response | Promise<Response> }} createApp
 * @param {{ metrics: unknown, logger: unknown }} parts
 */
export const clientSchema = async (createApp, { metrics, logger }) => {
  const app = createApp({
    metrics,
    logger,
    casework: {},
    room: {},
    ring: {},
    signIn: { sessionOf: () => Promise.resolve(null) },
    rateLimits: { person: 1, address: 1 },
    trustProxy: false,
    secret: "-".repeat(32),
    baseUrl: "http://localhost",
  })
  const answer = await app.request(path)
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
  return head + astToString(await openapiTS(await answer.text()))
}
