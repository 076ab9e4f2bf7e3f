import { randomUUID } from "node:crypto"
import { z } from "@hono/zod-openapi"
import { FileToTakeIn, Id, refuse, takeInFile } from "@gongkai/casework"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"
import { idempotencyKey } from "../command-route.ts"
import { arriving, BrokenOff } from "./arriving.ts"
import { nameIn } from "./content-disposition.ts"

const octets = /^application\/octet-stream\s*(?:;|$)/iu

const describe = ({ app }: Api): void => {
  const headers = z.object({
    "idempotency-key": idempotencyKey,
    "content-disposition": z.string().openapi({ example: "attachment; filename*=UTF-8''a.pdf" }),
  })
  const content = { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } }
  app.openAPIRegistry.registerPath({
    method: "post",
    path: "/api/v1/cases/{caseId}/files",
    summary: "上传一个文件到一案，先进隔离区；不得上传国家秘密",
    tags: ["文件"],
    security: signedIn,
    request: { params: z.object({ caseId: Id }), headers, body: { required: true, content } },
    responses: { ...failures, 201: { content: { "application/json": { schema: z.object({ id: z.string() }) } }, description: "已收下" } },
  })
}

/** Takes a file in: the body is the content and nothing else, its size is looked at while it arrives. */
export const takeInRoute = (api: Api): void => {
  const { casework, room } = api
  const takeIn = takeInFile(room)
  describe(api)
  api.app.post("/api/v1/cases/:caseId/files", async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const { req } = context
    if (!octets.test(req.header("content-type") ?? "")) return problem(context, "NOT_OCTETS")
    const key = idempotencyKey.safeParse(req.header("idempotency-key"))
    if (!key.success) return problem(context, "KEY_MISSING")
    const name = nameIn(req.header("content-disposition"))
    if (name === null) return problem(context, "NAME_MISSING")
    const input = FileToTakeIn.safeParse({ fileId: randomUUID(), caseId: req.param("caseId"), name })
    if (!input.success) return problem(context, "INPUT", issuesOf(input.error))
    const { most } = room.policy
    if (Number(req.header("content-length") ?? 0) > most) return refusal(context, refuse("FILE_TOO_LARGE", { most }))
    const once = { key: key.data, requestHash: (sha256: string) => api.callHash(["post", req.path, session.personId, name, sha256]) }
    try {
      const outcome = await takeIn(casework, { ...session, cause: context.var.requestId }, input.data, arriving(req.raw), once)
      if (!outcome.ok) return refusal(context, outcome)
      await api.checkSoon({ agencyId: session.agencyId, fileId: outcome.subject })
      return context.json({ id: outcome.subject }, 201)
    } catch (error) {
      if (error instanceof BrokenOff) return problem(context, "BROKEN_OFF")
      throw error
    }
  })
}
