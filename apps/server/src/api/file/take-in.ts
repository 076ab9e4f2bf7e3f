import { randomUUID } from "node:crypto"
import { z } from "@hono/zod-openapi"
import { Id, refuse, type Actor, type OnceWithContent, type Recorded, type Refused } from "@gongkai/casework"
import type { EventName } from "@gongkai/records"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, matched, none, sessionOf, signedIn, type Api } from "../api.ts"
import { idempotencyKey } from "../command-route.ts"
import { arriving, BrokenOff } from "./arriving.ts"
import { nameIn } from "./content-disposition.ts"

const octets = /^application\/octet-stream\s*(?:;|$)/iu

/** A route that takes a file in for something. */
export interface TakeInRoute<Name extends EventName, Query extends z.ZodObject, Answer extends z.ZodType> {
  /** What it is for is the path's one parameter. */
  readonly path: string
  /** Name of that parameter. */
  readonly of: string
  readonly summary: string
  readonly tag: string
  readonly query: Query
  readonly answer: Answer
  /** What the answer is, in Chinese. */
  readonly says: string
  readonly take: (
    actor: Actor,
    file: { readonly fileId: string; readonly of: string; readonly name: string },
    query: z.output<Query>,
    content: AsyncIterable<Uint8Array>,
    once: OnceWithContent,
  ) => Promise<Recorded<Name> | Refused>
  readonly shown: (taken: Recorded<Name>) => z.input<Answer>
}

/** Of a route that asks for nothing beside the file, and tells its id. */
export const idAlone = {
  query: none,
  answer: z.object({ id: z.string() }),
  says: "已收下",
  shown: ({ subject }: Recorded) => ({ id: subject }),
} as const

/** Takes a file in: the body is the content and nothing else, its size is looked at while it arrives. */
export const takeInRoute = <Name extends EventName, Query extends z.ZodObject, Answer extends z.ZodType>(
  api: Api,
  { path, of, summary, tag, query, answer, says, take, shown }: TakeInRoute<Name, Query, Answer>,
): void => {
  const { app, room } = api
  const headers = z.object({
    "idempotency-key": idempotencyKey,
    "content-disposition": z.string().openapi({ example: "attachment; filename*=UTF-8''a.pdf" }),
  })
  const content = { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } }
  const Arriving = z.object({ [of]: Id, name: z.string().max(2000) })
  const asked = { params: z.object({ [of]: Id }), headers, body: { required: true, content } }
  app.openAPIRegistry.registerPath({
    method: "post",
    path: `/api/v1${path}`,
    summary,
    tags: [tag],
    security: signedIn,
    request: Object.keys(query.shape).length === 0 ? asked : { ...asked, query: z.object(query.shape) },
    responses: { ...failures, 201: { content: { "application/json": { schema: answer } }, description: says } },
  })
  api.takesFiles(`/api/v1${path}`)
  app.post(`/api/v1${matched(path)}`, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const { req } = context
    if (!octets.test(req.header("content-type") ?? "")) return problem(context, "NOT_OCTETS")
    const key = idempotencyKey.safeParse(req.header("idempotency-key"))
    if (!key.success) return problem(context, "KEY_MISSING")
    const name = nameIn(req.header("content-disposition"))
    if (name === null) return problem(context, "NAME_MISSING")
    const wanted = query.safeParse(req.query())
    if (!wanted.success) return problem(context, "INPUT", issuesOf(wanted.error))
    const whose = req.param(of) ?? ""
    const input = Arriving.safeParse({ [of]: whose, name })
    if (!input.success) return problem(context, "INPUT", issuesOf(input.error))
    const { most } = room.policy
    if (Number(req.header("content-length") ?? 0) > most) return refusal(context, refuse("FILE_TOO_LARGE", { most }))
    const beside = Object.values(wanted.data)
    const once = { key: key.data, requestHash: (sha256: string) => api.callHash(["post", req.path, session.personId, name, ...beside, sha256]) }
    try {
      const outcome = await take(
        { ...session, cause: context.var.requestId },
        { fileId: randomUUID(), of: whose, name },
        wanted.data,
        arriving(req.raw),
        once,
      )
      if (!outcome.ok) return refusal(context, outcome)
      await api.checkSoon({ agencyId: session.agencyId, fileId: outcome.subject })
      return context.json(answer.parse(shown(outcome)), 201)
    } catch (error) {
      if (error instanceof BrokenOff) return problem(context, "BROKEN_OFF")
      throw error
    }
  })
}
