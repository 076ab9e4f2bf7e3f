import { Readable } from "node:stream"
import { z } from "@hono/zod-openapi"
import { CaseToPack, packCase } from "@gongkai/casework"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"
import { attachment } from "../file/content-disposition.ts"

/** Gives all papers of a case out as one ZIP, written while it is read: an attachment, and with an event. */
export const packageRoute = ({ app, casework, ring, room }: Api): void => {
  app.openAPIRegistry.registerPath({
    method: "get",
    path: "/api/v1/requests/{caseId}/package",
    summary: "一件申请的案卷：目录、登记表、文书、文件和散列值，一个压缩包；每次取得都有记录",
    tags: ["依申请公开"],
    security: signedIn,
    request: { params: CaseToPack },
    responses: {
      ...failures,
      200: { content: { "application/zip": { schema: z.string().openapi({ format: "binary" }) } }, description: "案卷，作为附件" },
    },
  })
  const pack = packCase({ ring, room })
  app.get("/api/v1/requests/:caseId/package", async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const asked = CaseToPack.safeParse(context.req.param())
    if (!asked.success) return problem(context, "INPUT", issuesOf(asked.error))
    const packed = await pack(casework, { ...session, cause: context.var.requestId }, asked.data)
    if (!packed.ok) return refusal(context, packed)
    const headers = { "content-type": "application/zip", "content-disposition": attachment(packed.name), "x-content-type-options": "nosniff" }
    // Nobody reads the content of an answer to HEAD, so nobody would close what is being written.
    if (context.req.method === "HEAD") {
      packed.content.destroy()
      return context.body(null, 200, headers)
    }
    return context.body(Readable.toWeb(packed.content), 200, headers)
  })
}
