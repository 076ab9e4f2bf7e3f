import { createMiddleware } from "hono/factory"
import type { Env } from "../../http/env.ts"

const pages =
  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'"
const files = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

const ours = /^\/(?:api|office|healthz|readyz|metrics)(?:\/|$)/u
const kept = /^\/files\/|\.svg$/u

/**
 * What browsers may do with what the public is given: pages load our own style and script and nothing written into them
 * runs; files do nothing at all. Stands outside the headers of all other answers.
 */
export const portalPolicy = createMiddleware<Env>(async (context, next) => {
  await next()
  const { path } = context.req
  if (ours.test(path)) return
  context.header("content-security-policy", kept.test(path) && context.res.status < 400 ? files : pages)
})
