import { z } from "@hono/zod-openapi"
import { Id, LegalDay, possibleSteps } from "@gongkai/casework"
import type { Api } from "../api.ts"
import { queryRoute } from "../query-route.ts"

const Ground = z.object({ value: z.string(), words: z.string(), contents: z.array(z.string()).readonly().optional() })

const Choice = z.object({
  value: z.string(),
  words: z.string(),
  grounds: z.array(Ground).readonly().optional(),
  contents: z.array(z.string()).readonly().optional(),
})

const Possible = z
  .object({
    verb: z.string(),
    words: z.string(),
    allowed: z.boolean(),
    refusal: z.object({ code: z.string(), says: z.string(), instead: z.string().nullable(), detail: z.record(z.string(), z.unknown()) }).nullable(),
    inTime: z.object({ by: z.string(), words: z.string() }).nullable(),
    late: z.boolean(),
    warning: z.string().nullable(),
    choices: z.record(z.string(), z.array(Choice).readonly()),
  })
  .openapi("Possible")

/** What can be done with a request today, or could on an earlier day, what cannot, and why. */
export const stepsRoute = (api: Api): void =>
  queryRoute(api, {
    path: "/requests/{caseId}/steps",
    summary: "一件申请今天（或者 on 那天）可以怎样办：可以办的、不可以的和理由、办了是否逾期、可选的内容",
    tag: "依申请公开",
    act: "request.read",
    input: z.object({ caseId: Id, on: LegalDay.optional() }),
    answer: z.object({ items: z.array(Possible).readonly() }),
    run: async ({ tx, session, today, query: { caseId, on = null } }) => {
      const items = await possibleSteps({ tx, actor: { ...session, cause: null }, now: api.casework.now(), today }, caseId, on)
      return items === null ? null : { items }
    },
  })
