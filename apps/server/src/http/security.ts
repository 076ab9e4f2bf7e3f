import { createMiddleware } from "hono/factory"
import { secureHeaders } from "hono/secure-headers"
import type { Env } from "./env.ts"
import { problem } from "./problem.ts"

/** Headers that keep browsers from doing more with an answer than to show it. */
export const securityHeaders = (baseUrl: string) =>
  secureHeaders({
    strictTransportSecurity: baseUrl.startsWith("https:"),
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
      formAction: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:"],
    },
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    crossOriginOpenerPolicy: "same-origin",
    crossOriginResourcePolicy: "same-origin",
  })

const safe = new Set(["GET", "HEAD", "OPTIONS"])

/**
 * Refuses what another site makes a browser send with our cookie. Browsers name the page's origin with every request that
 * changes something; a caller that is no browser names none and is not tricked.
 */
export const ownSiteOnly = (baseUrl: string) => {
  const own = new URL(baseUrl).origin
  return createMiddleware<Env>(async (context, next) => {
    const origin = context.req.header("origin")
    const site = context.req.header("sec-fetch-site")
    const foreign = (origin !== undefined && origin !== own) || (site !== undefined && site !== "same-origin" && site !== "none")
    if (!safe.has(context.req.method) && foreign) return problem(context, "CROSS_SITE")
    await next()
    return undefined
  })
}

/** Answers about an office are for whoever asked, and are not kept on the way. */
export const notStored = createMiddleware<Env>(async (context, next) => {
  await next()
  if (!context.res.headers.has("cache-control")) context.header("cache-control", "no-store")
})
