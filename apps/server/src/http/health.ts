import type { OpenAPIHono } from "@hono/zod-openapi"
import type { Casework } from "@gongkai/casework"
import type { Env } from "./env.ts"
import type { Metrics } from "./metrics.ts"
import { problem } from "./problem.ts"

/** For whoever watches the process: alive, ready, and its counters. */
export const healthRoutes = (app: OpenAPIHono<Env>, { casework, metrics }: { readonly casework: Casework; readonly metrics: Metrics }): void => {
  app.get("/healthz", (context) => context.json({ alive: true }))
  app.get("/readyz", async (context) => ((await casework.records.answers()) ? context.json({ ready: true }) : problem(context, "UNAVAILABLE")))
  app.get("/metrics", async (context) => context.body(await metrics.registry.metrics(), 200, { "content-type": metrics.registry.contentType }))
}
