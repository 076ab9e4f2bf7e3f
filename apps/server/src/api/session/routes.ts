import { z } from "@hono/zod-openapi"
import { Id, refuse } from "@gongkai/casework"
import { actsOf, personOf } from "@gongkai/records"
import { problem, refusal } from "../../http/problem.ts"
import type { By } from "../../sign-in/journal.ts"
import { failures, issuesOf, matched, none, sessionOf, signedIn, unknownIssues, type Api } from "../api.ts"
import { jsonBody } from "../json-body.ts"

/** What the security administrator does to somebody's sign-in; it is recorded by sign-in's own journal. */
interface SecurityRoute<Body extends z.ZodObject> {
  readonly method: "get" | "post" | "delete"
  readonly path: string
  readonly summary: string
  readonly act: string
  readonly body: Body
  readonly answer: z.ZodType
  readonly run: (personId: string, by: By, given: z.output<Body>) => Promise<unknown>
}

const done = z.object({ done: z.literal(true) })
const params = z.object({ personId: Id })
const Listed = z.object({ sessionId: z.string(), createdAt: z.string(), seenAt: z.string(), expiresAt: z.string(), userAgent: z.string().nullable() })

const securityRoute = <Body extends z.ZodObject>(api: Api, route: SecurityRoute<Body>): void => {
  const { method, path, summary, act, body, answer, run } = route
  const hasBody = Object.keys(body.shape).length > 0
  api.app.openAPIRegistry.registerPath({
    method,
    path: `/api/v1${path}`,
    summary,
    tags: ["登录"],
    security: signedIn,
    request: { params, ...(hasBody ? { body: { required: true, content: { "application/json": { schema: body } } } } : {}) },
    responses: { ...failures, 200: { content: { "application/json": { schema: answer } }, description: "已完成" } },
  })
  api.app.on(method.toUpperCase(), `/api/v1${matched(path)}`, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const where = params.safeParse(context.req.param())
    if (!where.success) return problem(context, "INPUT", issuesOf(where.error))
    const { personId } = where.data
    const unknown = unknownIssues(Object.keys(context.req.query()), {})
    if (unknown !== null) return problem(context, "INPUT", unknown)
    const given = await jsonBody(context, body)
    if (given instanceof Response) return given
    const today = api.casework.today()
    const refused = await api.casework.records.transaction({ ...session, today }, async (tx) => {
      if (!(await actsOf(tx, session.agencyId, session.personId, today)).has(act)) return refuse("NOT_PERMITTED", { act })
      return (await personOf(tx, personId)) === null ? refuse("NOT_FOUND", { personId }) : null
    })
    if (refused !== null) return refusal(context, refused)
    const by = { personId: session.personId, cause: context.var.requestId }
    return context.json(answer.parse(await run(personId, by, body.parse(given))))
  })
}

/** Sessions, passwords and second factors of the people of one's own agency. */
export const sessionRoutes = (api: Api): void => {
  const { signIn } = api
  securityRoute(api, {
    method: "get",
    path: "/people/{personId}/sessions",
    summary: "某人的会话",
    act: "session.revoke",
    body: none,
    answer: z.object({ items: z.array(Listed) }),
    run: async (personId) => ({ items: await signIn.sessionsOf(personId) }),
  })
  securityRoute(api, {
    method: "delete",
    path: "/people/{personId}/sessions",
    summary: "结束某人的全部会话",
    act: "session.revoke",
    body: none,
    answer: z.object({ ended: z.int() }),
    run: async (personId, by) => ({ ended: await signIn.endSessions(personId, null, by) }),
  })
  securityRoute(api, {
    method: "post",
    path: "/people/{personId}/password",
    summary: "给某人一个初始密码，首次登录须修改",
    act: "password.reset",
    body: z.strictObject({ userName: z.string().min(1).max(100), password: z.string().min(1).max(1000) }),
    answer: done,
    run: async (personId, by, { userName, password }) => {
      await signIn.setPassword(personId, userName, password, { by })
      return { done: true }
    },
  })
  securityRoute(api, {
    method: "post",
    path: "/people/{personId}/unlock",
    summary: "解除某人的登录锁定",
    act: "password.reset",
    body: none,
    answer: done,
    run: async (personId, by) => {
      await signIn.unlock(personId, by)
      return { done: true }
    },
  })
  securityRoute(api, {
    method: "delete",
    path: "/people/{personId}/second-factor",
    summary: "取消某人遗失的动态口令",
    act: "password.reset",
    body: none,
    answer: done,
    run: async (personId, by) => {
      await signIn.takeSecondFactor(personId, by)
      return { done: true }
    },
  })
}
