import { z } from "@hono/zod-openapi"
import { Id, LegalDay } from "@gongkai/casework"
import { events, listEvents, verifyEvents } from "@gongkai/records"
import type { Api } from "../api.ts"
import { pageOf, pagingFields, queryRoute } from "../query-route.ts"

const tag = "审计"
const act = "audit.read"
const seq = z.string().regex(/^[1-9]\d{0,14}$/u)

const RecordedEvent = z
  .object({
    seq: z.int(),
    name: z.string(),
    actor: z.string(),
    at: z.date().transform((at) => at.toISOString()),
    cause: z.string().nullable(),
    subject: z.string().nullable(),
    body: z.unknown(),
    previousHash: z.string(),
    hash: z.string(),
  })
  .openapi("Event")

/** What happened at one's own agency, and whether its chain is whole. */
export const eventRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/events",
    summary: "事件，从新到旧；from、to 是首日和末日，当日都在内",
    tag,
    act,
    input: z.object({
      ...pagingFields,
      after: seq.optional(),
      subject: Id.optional(),
      actor: Id.optional(),
      name: z.enum(Object.keys(events)).optional(),
      from: LegalDay.optional(),
      to: LegalDay.optional(),
    }),
    answer: pageOf(RecordedEvent),
    run: ({ tx, query: { after = null, limit, subject = null, actor = null, name = null, from = null, to = null } }) =>
      listEvents(tx, { subject, actor, name, from, to }, { after, limit }),
  })
  queryRoute(api, {
    path: "/events/verification",
    summary: "核验事件链",
    tag,
    act,
    input: z.object({}),
    answer: z.object({
      agencyId: z.string(),
      events: z.int(),
      head: z.string(),
      broken: z.object({ seq: z.int(), how: z.enum(["altered", "removed", "inserted", "cut"]) }).nullable(),
    }),
    run: ({ session, today }) => verifyEvents(api.casework.records, { ...session, today }),
  })
}
