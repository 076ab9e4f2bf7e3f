import { createMiddleware } from "hono/factory"
import type { Env } from "../../http/env.ts"
import type { Portal } from "../portal.ts"
import { plainAnswer } from "./answer.ts"
import { missingPage } from "./error-pages.tsx"

/** Control characters, written out or in per cent: no address of ours holds them, and no text of the database does. */
const unwritable = /\p{Cc}|%(?:[01][0-9a-f]|7f)/iu

/** Nothing stands at an address that no text can be. */
export const plainPaths = (portal: Portal) =>
  createMiddleware<Env>(async (context, next) => {
    if (unwritable.test(new URL(context.req.url).pathname)) return plainAnswer(portal, context, missingPage(), 404)
    await next()
    return undefined
  })
