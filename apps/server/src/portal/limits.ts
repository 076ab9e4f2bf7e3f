import type { Context } from "hono"
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible"
import type { Env } from "../http/env.ts"
import { addressOf } from "../http/limits.ts"

/** How often one address may do what costs us or others. */
export interface Limits {
  /** Sends of a form, in ten minutes. */
  readonly sends: number
  /** Looks at a request by number and code, in ten minutes. */
  readonly looks: number
  /** Milliseconds that a person needs at the least to fill a form. */
  readonly leastToFill: number
}

/** Enough for a library behind one address, little for a machine. */
export const defaultLimits: Limits = { sends: 30, looks: 120, leastToFill: 3000 }

const tenMinutes = 600

/** Says of a call whether its address has used up what it may; counted in this process. */
export type Limited = (context: Context<Env>) => Promise<boolean>

/** Counts calls by address. */
export const limitedTo = (points: number, trustProxy: boolean): Limited => {
  const limiter = new RateLimiterMemory({ points, duration: tenMinutes })
  return async (context) => {
    try {
      await limiter.consume(addressOf(context, trustProxy))
      return false
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      context.header("retry-after", String(Math.ceil(refused.msBeforeNext / 1000)))
      return true
    }
  }
}
