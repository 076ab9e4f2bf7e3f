import { getConnInfo } from "@hono/node-server/conninfo"
import type { Context } from "hono"
import { createMiddleware } from "hono/factory"
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"
import type { Env } from "./env.ts"
import { problem } from "./problem.ts"

/** How many requests a minute one caller may send; counted in this process. */
export interface RateLimits {
  /** Of one who is signed in. */
  readonly person: number
  /** Of one address that is not. */
  readonly address: number
}

/** Enough for an office, little for a flood. */
export const defaultRateLimits: RateLimits = { person: 1200, address: 300 }

/** Where a request comes from; behind a proxy that is trusted, what the proxy says. */
export const addressOf = (context: Context, trustProxy: boolean): string => {
  const forwarded = trustProxy ? context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() : undefined
  if (forwarded !== undefined && forwarded !== "") return forwarded
  try {
    return getConnInfo(context).remote.address ?? "unknown"
  } catch {
    // Called without a connection, as tests may.
    return "unknown"
  }
}

/** Refuses a caller that sends too many, and says when to come again. */
export const rateLimits = (limits: RateLimits, trustProxy: boolean) => {
  const minute = 60
  const byPerson = new RateLimiterMemory({ points: limits.person, duration: minute })
  const byAddress = new RateLimiterMemory({ points: limits.address, duration: minute })
  return createMiddleware<Env>(async (context, next) => {
    const { session } = context.var
    try {
      await (session === null ? byAddress.consume(addressOf(context, trustProxy)) : byPerson.consume(session.personId))
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      context.header("retry-after", String(Math.ceil(refused.msBeforeNext / 1000)))
      return problem(context, "TOO_MANY")
    }
    await next()
    return undefined
  })
}
