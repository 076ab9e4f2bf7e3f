import { randomUUID } from "node:crypto"
import { z } from "@hono/zod-openapi"
import { planImport, refuse } from "@gongkai/casework"
import { mostRegisterBytes } from "@gongkai/documents"
import { importOf } from "@gongkai/records"
import { problem, refusal } from "../../http/problem.ts"
import { failures, sessionOf, signedIn, type Api } from "../api.ts"
import { idempotencyKey } from "../command-route.ts"
import { BrokenOff } from "../file/arriving.ts"
import { received } from "../file/received.ts"
import { RegisterImport } from "./answers.ts"

const path = "/api/v1/register-imports"
const octets = /^application\/octet-stream\s*(?:;|$)/iu
const mebibyte = 1_048_576

/** Takes a register in and plans its import: what can be imported, and what is wrong with the rest. */
export const uploadRoute = ({ app, casework, ring, callHash }: Api): void => {
  const plan = planImport(ring)
  app.openAPIRegistry.registerPath({
    method: "post",
    path,
    summary: "上传往年依申请公开台账（XLSX 或 CSV），逐行核对，不导入；不得上传国家秘密",
    tags: ["台账导入"],
    security: signedIn,
    request: {
      headers: z.object({ "idempotency-key": idempotencyKey }),
      body: { required: true, content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } } },
    },
    responses: { ...failures, 201: { content: { "application/json": { schema: RegisterImport } }, description: "核对的结果" } },
  })
  app.post(path, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    if (!octets.test(context.req.header("content-type") ?? "")) return problem(context, "NOT_OCTETS")
    const key = idempotencyKey.safeParse(context.req.header("idempotency-key"))
    if (!key.success) return problem(context, "KEY_MISSING")
    const tooLarge = refuse("FILE_TOO_LARGE", { most: mostRegisterBytes, mebibytes: mostRegisterBytes / mebibyte })
    if (Number(context.req.header("content-length") ?? 0) > mostRegisterBytes) return refusal(context, tooLarge)
    try {
      const bytes = await received(context.req.raw, mostRegisterBytes)
      if (bytes === null) return refusal(context, tooLarge)
      const once = { key: key.data, requestHash: callHash(["post", path, session.personId, Buffer.from(bytes).toString("base64")]) }
      const outcome = await plan(casework, { ...session, cause: context.var.requestId }, { importId: randomUUID(), bytes }, once)
      if (!outcome.ok) return refusal(context, outcome)
      const asking = { ...session, today: casework.today() }
      const planned = await casework.records.transaction(asking, (tx) => importOf(tx, session.agencyId, outcome.subject))
      return planned === null ? refusal(context, refuse("NOT_FOUND")) : context.json(RegisterImport.parse(planned), 201)
    } catch (error) {
      if (error instanceof BrokenOff) return problem(context, "BROKEN_OFF")
      throw error
    }
  })
}
