import { z } from "@hono/zod-openapi"
import { refuse, type Actor, type Once, type Refused } from "@gongkai/casework"
import { problem, refusal } from "../http/problem.ts"
import type { Session } from "../http/env.ts"
import { failures, issuesOf, matched, none, sessionOf, signedIn, type Api } from "./api.ts"
import { idempotencyKey } from "./command-route.ts"
import { BrokenOff } from "./file/arriving.ts"
import { received } from "./file/received.ts"

const octets = /^application\/octet-stream\s*(?:;|$)/iu
const mebibyte = 1_048_576

/** Whose call it is: the session, and the actor of a command. */
export type Uploader = Session & Actor

/** A file that is sent in and makes something new. */
export interface UploadRoute<Answer extends z.ZodType> {
  readonly path: string
  readonly summary: string
  readonly tag: string
  /** What stands in the path; nothing where it is left out. */
  readonly params?: z.ZodObject
  /** Bytes at the most. */
  readonly most: number
  readonly answer: Answer
  /** What the answer is, in Chinese. */
  readonly says: string
  readonly take: (
    uploader: Uploader,
    bytes: Uint8Array,
    once: Once,
    params: Readonly<Record<string, string>>,
  ) => Promise<{ readonly answer: z.input<Answer> } | Refused>
}

/** Takes a file in under a key: the body is its content and nothing else, and its size is looked at while it arrives. */
export const uploadRoute = <Answer extends z.ZodType>({ app, callHash, takesFiles }: Api, route: UploadRoute<Answer>): void => {
  const { path: ofApi, summary, tag, params = none, most, answer, says, take } = route
  const path = `/api/v1${ofApi}`
  takesFiles(path)
  app.openAPIRegistry.registerPath({
    method: "post",
    path,
    summary,
    tags: [tag],
    security: signedIn,
    request: {
      params,
      headers: z.object({ "idempotency-key": idempotencyKey }),
      body: { required: true, content: { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } } },
    },
    responses: { ...failures, 201: { content: { "application/json": { schema: answer } }, description: says } },
  })
  app.post(matched(path), async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    if (!octets.test(context.req.header("content-type") ?? "")) return problem(context, "NOT_OCTETS")
    const key = idempotencyKey.safeParse(context.req.header("idempotency-key"))
    if (!key.success) return problem(context, "KEY_MISSING")
    const asked = params.safeParse(context.req.param())
    if (!asked.success) return problem(context, "INPUT", issuesOf(asked.error))
    const tooLarge = refuse("FILE_TOO_LARGE", { most, mebibytes: most / mebibyte })
    if (Number(context.req.header("content-length") ?? 0) > most) return refusal(context, tooLarge)
    try {
      const bytes = await received(context.req.raw, most)
      if (bytes === null) return refusal(context, tooLarge)
      const once = { key: key.data, requestHash: callHash(["post", context.req.path, session.personId, Buffer.from(bytes).toString("base64")]) }
      const taken = await take({ ...session, cause: context.var.requestId }, bytes, once, context.req.param())
      return "answer" in taken ? context.json(answer.parse(taken.answer), 201) : refusal(context, taken)
    } catch (error) {
      if (error instanceof BrokenOff) return problem(context, "BROKEN_OFF")
      throw error
    }
  })
}
