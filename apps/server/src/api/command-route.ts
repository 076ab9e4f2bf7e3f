import { z } from "@hono/zod-openapi"
import type { Command, Once, Recorded } from "@gongkai/casework"
import type { EventName } from "@gongkai/records"
import type { Context } from "hono"
import type { Env } from "../http/env.ts"
import { problem, refusal } from "../http/problem.ts"
import { jsonBody } from "./json-body.ts"
import { failures, issuesOf, matched, none, sessionOf, signedIn, type Api } from "./api.ts"

/** A call that does a command. */
export interface CommandRoute<Schema extends z.ZodType, Name extends EventName> {
  readonly method: "post" | "put" | "patch" | "delete"
  readonly path: string
  readonly summary: string
  readonly tag: string
  readonly params?: z.ZodObject
  /** The body; parameters of the path are no part of it. */
  readonly body?: z.ZodObject
  readonly command: Command<Schema, Name>
  /** Set where the call makes something new: it carries a key, so that sending it twice makes one. */
  readonly creates?: true
  /** Set where the call changes something that has versions: it names the one that was seen. */
  readonly versioned?: true
  /** What follows once it is done and recorded, as putting a job into the queue; it never fails. */
  readonly after?: (done: Recorded<Name>, agencyId: string) => Promise<void>
}

/** How a caller writes the key of a call. */
export const idempotencyKey = z.string().regex(/^[\x21-\x7e]{8,200}$/u)
const etag = /^"v([1-9]\d{0,8})"$/u
/** The call's key with a hash of what it asks, where it must have one; or what is against it. */
const onceOf = (api: Api, context: Context<Env>, creates: boolean, asks: readonly unknown[]): Once | undefined | Response => {
  if (!creates) return undefined
  const key = idempotencyKey.safeParse(context.req.header("idempotency-key"))
  if (!key.success) return problem(context, "KEY_MISSING")
  return { key: key.data, requestHash: api.callHash(asks) }
}

const describe = <Schema extends z.ZodType, Name extends EventName>(api: Api, route: CommandRoute<Schema, Name>): void => {
  const { method, path, summary, tag, params = none, body = none, creates = false, versioned = false } = route
  const headers = z.object({
    ...(creates ? { "idempotency-key": idempotencyKey } : {}),
    ...(versioned ? { "if-match": z.string().regex(etag) } : {}),
  })
  const answer = z.object({ id: z.string(), version: z.int().optional() })
  const content = { "application/json": { schema: z.strictObject(body.shape) } }
  api.app.openAPIRegistry.registerPath({
    method,
    path: `/api/v1${path}`,
    summary,
    tags: [tag],
    security: signedIn,
    request: { params, headers, ...(Object.keys(body.shape).length > 0 ? { body: { required: true, content } } : {}) },
    responses: {
      ...failures,
      [creates ? 201 : 200]: { content: { "application/json": { schema: answer } }, description: creates ? "已新建" : "已完成" },
    },
  })
}

/** Puts a command on the API: allow, parse, command, answer. */
export const commandRoute = <Schema extends z.ZodType, Name extends EventName>(api: Api, route: CommandRoute<Schema, Name>): void => {
  const { method, path, body = none, command, creates = false, versioned = false, after } = route
  describe(api, route)
  api.app.on(method.toUpperCase(), `/api/v1${matched(path)}`, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const given = await jsonBody(context, body)
    if (given instanceof Response) return given
    const seen = versioned ? etag.exec(context.req.header("if-match") ?? "")?.[1] : undefined
    if (versioned && seen === undefined) return problem(context, "VERSION_MISSING")
    const input = command.input.safeParse({ ...given, ...context.req.param(), ...(seen === undefined ? {} : { version: Number(seen) }) })
    if (!input.success) return problem(context, "INPUT", issuesOf(input.error))
    const once = onceOf(api, context, creates, [method, context.req.path, session.personId, given])
    if (once instanceof Response) return once
    const actor = { ...session, cause: context.var.requestId }
    const outcome = await command.parsed(api.casework, actor, input.data, once)
    if (!outcome.ok) return refusal(context, outcome)
    await after?.(outcome, session.agencyId)
    const version = "version" in outcome.body && typeof outcome.body.version === "number" ? outcome.body.version : undefined
    if (version !== undefined) context.header("etag", `"v${String(version)}"`)
    return context.json({ id: outcome.subject, ...(version === undefined ? {} : { version }) }, creates ? 201 : 200)
  })
}
