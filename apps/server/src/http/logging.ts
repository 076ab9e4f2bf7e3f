import { createMiddleware } from "hono/factory"
import { routePath } from "hono/route"
import type { Logger } from "pino"
import type { Metrics } from "./metrics.ts"
import type { Env } from "./env.ts"

const wellFormed = /^[A-Za-z0-9-]{8,64}$/u

/** The id of a request: the caller's own where it is well formed. */
export const requestIdOf = (given: string | null | undefined): string =>
  typeof given === "string" && wellFormed.test(given) ? given : crypto.randomUUID()

/** Gives each request an id and says it in the answer. */
export const requestIds = createMiddleware<Env>(async (context, next) => {
  const requestId = requestIdOf(context.req.header("x-request-id"))
  context.set("requestId", requestId)
  await next()
  context.header("x-request-id", requestId)
})

/** What is told of a request: the route's pattern and never the address, for an address may hold words about people. */
export interface Told {
  readonly requestId: string
  readonly method: string
  readonly route: string
  readonly status: number
  readonly personId?: string | undefined
}

/** Tells of a request that was answered. */
export type Tell = (told: Told, seconds: number) => void

/** A line and a measurement for each request. */
export const telling =
  (logger: Logger, { requests }: Metrics): Tell =>
  ({ requestId, method, route, status, personId }, seconds) => {
    requests.observe({ method, route, status }, seconds)
    logger.info({ requestId, method, route, status, ms: Math.round(seconds * 1000), personId }, "request")
  }

/** Tells of each request that goes through the routes. */
export const logging = (tell: Tell) =>
  createMiddleware<Env>(async (context, next) => {
    const began = performance.now()
    await next()
    const { requestId, session } = context.var
    const { method } = context.req
    const told = { requestId, method, route: routePath(context, -1), status: context.res.status, personId: session?.personId }
    tell(told, (performance.now() - began) / 1000)
  })
