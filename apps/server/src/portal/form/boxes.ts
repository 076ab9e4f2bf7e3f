import type { Context } from "hono"
import type { Env } from "../../http/env.ts"

/** Text boxes of a form by name. */
export type Boxes = Readonly<Record<string, string>>

/** Text boxes of a form that was sent; of a box that is sent several times the last one counts, of no form there are none. */
export const boxesOf = async (context: Context<Env>): Promise<Boxes> => {
  const form = await context.req.parseBody().catch((error: unknown) => {
    // What is broken is no form; what is too large is for whoever set the limit.
    if (!(error instanceof TypeError)) throw error
    return {}
  })
  return Object.fromEntries(
    Object.entries(form).flatMap(([name, value]) => (typeof value === "string" ? [[name, value.replace(/\r\n?/gu, "\n").trim()]] : [])),
  )
}
