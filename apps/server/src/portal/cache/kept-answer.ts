import { createMiddleware } from "hono/factory"
import { routePath } from "hono/route"
import type { Env } from "../../http/env.ts"
import { requestIdOf, type Tell } from "../../http/logging.ts"
import { usualDisplay, type Display } from "../frame/display.ts"
import { isKnown } from "./is-known.ts"
import type { KeptPage, PageCache } from "./page-cache.ts"

/** Under what a page is kept: its canonical address as it is displayed. */
export const pageKey = ({ size, contrast }: Display, address: string): string => `${size} ${contrast} ${address}`

/** What went out with a page besides itself. */
interface Accompanied {
  readonly headers: Readonly<Record<string, string>>
  readonly route: string
}

/** Goes with its page: what the cache forgets is forgotten here. */
const accompanied = new WeakMap<KeptPage, Accompanied>()

/** Remembers all headers of an answer with a kept page, so that the next one is the same without going through what made them. */
export const rememberAnswer = createMiddleware<Env>(async (context, next) => {
  await next()
  const { keptPage } = context.var
  // One who has the page already is told less.
  if (context.res.status !== keptPage?.status || accompanied.has(keptPage)) return
  const headers = Object.fromEntries(context.res.headers)
  if (!("set-cookie" in headers)) accompanied.set(keptPage, { headers, route: routePath(context, -1) })
})

/**
 * Answers with a kept page before any route or middleware is looked at; null where it cannot. It serves whoever sends no
 * cookie and asks for a page by its canonical address, as our own links do: other ways of writing an address (parameters
 * that mean nothing, escapes) go through the routes and are kept under the same key, so that no address takes memory of its own.
 */
export const keptAnswer =
  (pages: PageCache, tell: Tell) =>
  (request: Request): Response | null => {
    const { method, headers, url } = request
    if ((method !== "GET" && method !== "HEAD") || headers.get("cookie") !== null) return null
    const began = performance.now()
    const page = pages.peek(pageKey(usualDisplay, url.slice(url.indexOf("/", "https://".length))))
    const ready = page === null ? undefined : accompanied.get(page)
    if (page === null || ready === undefined) return null
    const requestId = requestIdOf(headers.get("x-request-id"))
    const status = page.status === 200 && isKnown(headers, page) ? 304 : page.status
    const body = status === 304 || method === "HEAD" ? null : page.body
    const response = new Response(body, { status, headers: { ...ready.headers, "x-request-id": requestId } })
    tell({ requestId, method, route: ready.route, status }, (performance.now() - began) / 1000)
    return response
  }
