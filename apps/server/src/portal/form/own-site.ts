import { createMiddleware } from "hono/factory"
import type { Env } from "../../http/env.ts"
import { plainAnswer } from "../frame/answer.ts"
import { refusedPage } from "../frame/error-pages.tsx"
import type { Portal } from "../portal.ts"

/** Refuses a form that another site made a browser send. */
export const fromOwnSite = (portal: Portal) => {
  const own = new URL(portal.baseUrl).origin
  return createMiddleware<Env>(async (context, next) => {
    const origin = context.req.header("origin")
    const site = context.req.header("sec-fetch-site")
    const foreign = (origin !== undefined && origin !== own) || (site !== undefined && site !== "same-origin" && site !== "none")
    if (context.req.method === "POST" && foreign)
      return plainAnswer(portal, context, refusedPage("没有受理", "这份表单不是从本网站的页面上提交的。请从本网站打开页面，重新填写。"), 403)
    await next()
    return undefined
  })
}
