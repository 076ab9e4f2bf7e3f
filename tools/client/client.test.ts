import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { createApp } from "../../apps/server/src/app.ts"
import { createMetrics } from "../../apps/server/src/http/metrics.ts"
import { clientSchema } from "./schema.js"

test("程序用的客户端与接口的说明一致：改了接口而没有运行 npm run generate:client 的，这里不通过", async () => {
  const logger = { info: () => undefined, error: () => undefined }
  const now = await clientSchema(createApp, { metrics: createMetrics(), logger })
  const kept = readFileSync(new URL("../../packages/client/src/generated/schema.ts", import.meta.url), "utf8")
  expect(kept === now, "run npm run generate:client and commit packages/client/src/generated/schema.ts").toBe(true)
})
