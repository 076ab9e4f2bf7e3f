import { z } from "@hono/zod-openapi"
import { refuse } from "@gongkai/casework"
import { actsOf, type Paging, type Tx } from "@gongkai/records"
import type { Day } from "@gongkai/law"
import type { Session } from "../http/env.ts"
import { problem, refusal } from "../http/problem.ts"
import { failures, issuesOf, matched, sessionOf, signedIn, unknownIssues, type Api } from "./api.ts"

/** Who asks, and what for. */
export interface Asked<Query> {
  readonly tx: Tx
  readonly session: Session
  readonly today: Day
  /** What the asker may do. */
  readonly acts: ReadonlySet<string>
  readonly query: Query
}

/** A call that only looks. */
export interface QueryRoute<Query extends z.ZodObject, Answer extends z.ZodType> {
  readonly path: string
  readonly summary: string
  readonly tag: string
  /** What a role must permit; null where whoever is signed in may look. */
  readonly act: string | null
  readonly params?: z.ZodObject
  /** Parameters of the path and the query together, as text. */
  readonly input: Query
  /** What goes out; a field that is not named here stays inside. */
  readonly answer: Answer
  /** What was asked for; null where the asker cannot see it. */
  readonly run: (asked: Asked<z.output<Query>>) => Promise<z.input<Answer> | null>
}

const most = 200
const usual = 50

/** The part of a list that a caller wants. */
export const pagingFields = {
  after: z
    .string()
    .min(1)
    .max(200)
    .regex(/^[\x20-\x7e]+$/u)
    .optional(),
  limit: z.coerce.number().int().min(1).max(most).default(usual),
}

/** The same as the records take it. */
export const pagingOf = ({ after, limit }: { readonly after?: string | undefined; readonly limit: number }): Paging => ({
  after: after ?? null,
  limit,
})

/** A part of a list as it goes out. */
export const pageOf = <Item extends z.ZodType>(item: Item) => z.object({ items: z.array(item).readonly(), next: z.string().nullable() })

const inPath = (path: string): ReadonlySet<string> => new Set([...path.matchAll(/\{(\w+)\}/gu)].map(([, name]) => name ?? ""))

/** Puts a query on the API: allow, parse, query, answer. */
export const queryRoute = <Query extends z.ZodObject, Answer extends z.ZodType>(api: Api, route: QueryRoute<Query, Answer>): void => {
  const { path, summary, tag, act, input, answer, run } = route
  const ofPath = inPath(path)
  const part = (inside: boolean) => z.object(Object.fromEntries(Object.entries(input.shape).filter(([name]) => ofPath.has(name) === inside)))
  api.app.openAPIRegistry.registerPath({
    method: "get",
    path: `/api/v1${path}`,
    summary,
    tags: [tag],
    security: signedIn,
    request: { params: part(true), query: part(false) },
    responses: { ...failures, 200: { content: { "application/json": { schema: answer } }, description: "所求的内容" } },
  })
  api.app.get(`/api/v1${matched(path)}`, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const given = { ...context.req.query(), ...context.req.param() }
    const unknown = unknownIssues(Object.keys(given), input.shape)
    if (unknown !== null) return problem(context, "INPUT", unknown)
    const parsed = input.safeParse(given)
    if (!parsed.success) return problem(context, "INPUT", issuesOf(parsed.error))
    const today = api.casework.today()
    const found = await api.casework.records.transaction({ ...session, today }, async (tx) => {
      const acts = await actsOf(tx, session.agencyId, session.personId, today)
      if (act !== null && !acts.has(act)) return refuse("NOT_PERMITTED", { act })
      const content = await run({ tx, session, today, acts, query: parsed.data })
      return content === null ? refuse("NOT_FOUND") : { ok: true as const, content: answer.parse(content) }
    })
    if (!found.ok) return refusal(context, found)
    const { content } = found
    if (typeof content === "object" && content !== null && "version" in content && typeof content.version === "number")
      context.header("etag", `"v${String(content.version)}"`)
    return context.json(content)
  })
}
