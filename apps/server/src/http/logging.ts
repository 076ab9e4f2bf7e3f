import { createMiddleware } from "hono/factory"
import { routePath } from "hono/route"
import type { Logger } from "pino"
import type { Metrics } from "./metrics.ts"
import type { Env } from "./env.ts"

const wellFormed = /^[A-Za-z0-9-]{8,64}$/u

/** Gives each request an id, the caller's own where it is well formed, and says it in the answer. */
export const requestIds = createMiddleware<Env>(async (context, next) => {
  const given = context.req.header("x-request-id") ?? ""
  const requestId = wellFormed.test(given) ? given : crypto.randomUUID()
  context.set("requestId", requestId)
  await next()
  context.header("x-request-id", requestId)
})

/** A line and a measurement for each request: the route's pattern and never the address, for an address may hold words about people. */
export const logging = (logger: Logger, metrics: Metrics) =>
  createMiddleware<Env>(async (context, next) => {
    const began = performance.now()
    await next()
    const seconds = (performance.now() - began) / 1000
    const line = { requestId: context.var.requestId, method: context.req.method, route: routePath(context, -1), status: context.res.status }
    metrics.requests.observe({ method: line.method, route: line.route, status: line.status }, seconds)
    logger.info({ ...line, ms: Math.round(seconds * 1000), personId: context.var.session?.personId }, "request")
  })
