import { z } from "@hono/zod-openapi"
import { Id, openFile } from "@gongkai/casework"
import { createMiddleware } from "hono/factory"
import type { Env } from "../../http/env.ts"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"
import { contentAnswer } from "./content-answer.ts"

/** Where content goes out. */
export const contentPath = "/api/v1/files/:id/content"

/** What strangers wrote may do nothing at all, should a browser show it after all. Stands outside the headers of all other answers. */
export const sandboxed = createMiddleware<Env>(async (context, next) => {
  await next()
  context.header("content-security-policy", "default-src 'none'; sandbox")
})

/** Gives a file's content out, found by its record; the path it came by is nowhere. */
export const contentRoute = ({ app, casework, room }: Api): void => {
  const params = z.object({ id: Id })
  app.openAPIRegistry.registerPath({
    method: "get",
    path: "/api/v1/files/{id}/content",
    summary: "文件的内容，病毒检查通过后才给",
    tags: ["文件"],
    security: signedIn,
    request: { params },
    responses: { ...failures, 200: { content: { "*/*": { schema: z.string().openapi({ format: "binary" }) } }, description: "内容，作为附件" } },
  })
  const open = openFile(room)
  app.get(contentPath, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const input = params.safeParse(context.req.param())
    if (!input.success) return problem(context, "INPUT", issuesOf(input.error))
    const opened = await open(casework, { ...session, cause: context.var.requestId }, input.data.id)
    if (!opened.ok) return refusal(context, opened)
    return contentAnswer(context, opened.file, opened.content)
  })
}
