import { randomUUID } from "node:crypto"
import { z } from "@hono/zod-openapi"
import { Id, refuse, type Actor, type OnceWithContent, type Recorded, type Refused } from "@gongkai/casework"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, matched, sessionOf, signedIn, type Api } from "../api.ts"
import { idempotencyKey } from "../command-route.ts"
import { arriving, BrokenOff } from "./arriving.ts"
import { nameIn } from "./content-disposition.ts"

const octets = /^application\/octet-stream\s*(?:;|$)/iu

/** A route that takes a file in for something. */
export interface TakeInRoute {
  /** What it is for is the path's one parameter. */
  readonly path: string
  /** Name of that parameter. */
  readonly of: string
  readonly summary: string
  readonly tag: string
  readonly take: (
    actor: Actor,
    file: { readonly fileId: string; readonly of: string; readonly name: string },
    content: AsyncIterable<Uint8Array>,
    once: OnceWithContent,
  ) => Promise<Recorded | Refused>
}

const Arriving = z.object({ fileId: Id, of: Id, name: z.string().max(2000) })

const describe = ({ app }: Api, { path, of, summary, tag }: TakeInRoute): void => {
  const headers = z.object({
    "idempotency-key": idempotencyKey,
    "content-disposition": z.string().openapi({ example: "attachment; filename*=UTF-8''a.pdf" }),
  })
  const content = { "application/octet-stream": { schema: z.string().openapi({ format: "binary" }) } }
  app.openAPIRegistry.registerPath({
    method: "post",
    path: `/api/v1${path}`,
    summary,
    tags: [tag],
    security: signedIn,
    request: { params: z.object({ [of]: Id }), headers, body: { required: true, content } },
    responses: { ...failures, 201: { content: { "application/json": { schema: z.object({ id: z.string() }) } }, description: "已收下" } },
  })
}

/** Takes a file in: the body is the content and nothing else, its size is looked at while it arrives. */
export const takeInRoute = (api: Api, route: TakeInRoute): void => {
  const { room } = api
  describe(api, route)
  api.app.post(`/api/v1${matched(route.path)}`, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const { req } = context
    if (!octets.test(req.header("content-type") ?? "")) return problem(context, "NOT_OCTETS")
    const key = idempotencyKey.safeParse(req.header("idempotency-key"))
    if (!key.success) return problem(context, "KEY_MISSING")
    const name = nameIn(req.header("content-disposition"))
    if (name === null) return problem(context, "NAME_MISSING")
    const input = Arriving.safeParse({ fileId: randomUUID(), of: req.param(route.of), name })
    if (!input.success) return problem(context, "INPUT", issuesOf(input.error))
    const { most } = room.policy
    if (Number(req.header("content-length") ?? 0) > most) return refusal(context, refuse("FILE_TOO_LARGE", { most }))
    const once = { key: key.data, requestHash: (sha256: string) => api.callHash(["post", req.path, session.personId, name, sha256]) }
    try {
      const outcome = await route.take({ ...session, cause: context.var.requestId }, input.data, arriving(req.raw), once)
      if (!outcome.ok) return refusal(context, outcome)
      await api.checkSoon({ agencyId: session.agencyId, fileId: outcome.subject })
      return context.json({ id: outcome.subject }, 201)
    } catch (error) {
      if (error instanceof BrokenOff) return problem(context, "BROKEN_OFF")
      throw error
    }
  })
}
