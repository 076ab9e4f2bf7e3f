import { z } from "@hono/zod-openapi"
import { refuse } from "@gongkai/casework"
import { notificationsOf, readNotification } from "@gongkai/records"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"
import { pagingFields, queryRoute } from "../query-route.ts"

const tag = "通知"
const Notification = z.object({ kind: z.string(), subject: z.string(), eventSeq: z.int(), readAt: z.string().nullable() }).openapi("Notification")
const params = z.object({ eventSeq: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER) })

/** What an officer was told; that it was read is nobody's record, and so no event. */
export const notificationRoutes = (api: Api): void => {
  const { app, casework } = api
  queryRoute(api, {
    path: "/notifications",
    summary: "给自己的通知，新的在前",
    tag,
    act: null,
    input: z.object({ limit: pagingFields.limit }),
    answer: z.object({ items: z.array(Notification).readonly() }),
    run: async ({ tx, session, query }) => ({ items: await notificationsOf(tx, session.agencyId, session.personId, query.limit) }),
  })
  app.openAPIRegistry.registerPath({
    method: "put",
    path: "/api/v1/notifications/{eventSeq}/read",
    summary: "记为已读",
    tags: [tag],
    security: signedIn,
    request: { params },
    responses: { ...failures, 200: { content: { "application/json": { schema: z.object({ read: z.boolean() }) } }, description: "已读" } },
  })
  app.put("/api/v1/notifications/:eventSeq/read", async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const where = params.safeParse(context.req.param())
    if (!where.success) return problem(context, "INPUT", issuesOf(where.error))
    const { eventSeq } = where.data
    const asking = { ...session, today: casework.today() }
    const read = await casework.records.transaction(asking, (tx) =>
      readNotification(tx, session.agencyId, session.personId, eventSeq, casework.now()),
    )
    return read ? context.json({ read }) : refusal(context, refuse("NOT_FOUND", { eventSeq }))
  })
}
