// @ts-check
// `npm run generate:client`: the typed client, from what the compiled server says of its API.
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { createApp } from "../../apps/server/dist/app.js"
import { createMetrics } from "../../apps/server/dist/http/metrics.js"
import { root } from "../run.js"
import { clientSchema } from "./schema.js"

const out = join(root, "packages/client/src/generated/schema.ts")
const silent = { info: () => undefined, error: console.error }
mkdirSync(dirname(out), { recursive: true })
writeFileSync(out, await clientSchema(createApp, { metrics: createMetrics(), logger: silent }))
