import { z } from "@hono/zod-openapi"
import { refuse, type importRegisterEntries } from "@gongkai/casework"
import { mostRegisterBytes } from "@gongkai/documents"
import { problem, refusal } from "../../http/problem.ts"
import { failures, sessionOf, signedIn, type Api } from "../api.ts"
import { idempotencyKey } from "../command-route.ts"
import { BrokenOff } from "../file/arriving.ts"
import { received } from "../file/received.ts"

const octets = /^application\/octet-stream\s*(?:;|$)/iu
const mebibyte = 1_048_576

/** What an import came to: its name, with which the ids of what it entered begin, and how many rows. */
const Imported = z.object({ id: z.string(), rows: z.int() }).openapi("ImportedList")

/** A list that is taken in from a file. */
export interface Upload {
  /** Of the list. */
  readonly path: string
  readonly summary: string
  readonly tag: string
  readonly take: typeof importRegisterEntries
}

/** Takes a list in from a file: all rows or none, and every cell that is in the way by its name. */
export const uploadRoute = ({ app, casework, callHash }: Api, { path: list, summary, tag, take }: Upload): void => {
  const path = `/api/v1${list}/import`
  app.openAPIRegistry.registerPath({
    method: "post",
    path,
    summary,
    tags: [tag],
    security: signedIn,
    request: {
      headers: z.object({ "idempotency-key": idempotencyKey }),
      body: { required: true, content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } } },
    },
    responses: { ...failures, 201: { content: { "application/json": { schema: Imported } }, description: "已全部登记" } },
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
      const outcome = await take(casework, { ...session, cause: context.var.requestId }, bytes, once)
      return outcome.ok ? context.json(Imported.parse({ id: outcome.subject, rows: outcome.body.rows }), 201) : refusal(context, outcome)
    } catch (error) {
      if (error instanceof BrokenOff) return problem(context, "BROKEN_OFF")
      throw error
    }
  })
}
