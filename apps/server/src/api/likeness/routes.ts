import { z } from "@hono/zod-openapi"
import { findLikenesses, Id, refuse, Words } from "@gongkai/casework"
import { actsOf, requestOf, seesCase, seesRestrictedAct, stages } from "@gongkai/records"
import { answerRoute } from "../answer-route.ts"
import type { Api } from "../api.ts"
import { queryRoute } from "../query-route.ts"

const tag = "依申请公开"
const act = "request.read"

const Likeness = z
  .object({
    caseId: z.string(),
    registrationNumber: z.string(),
    content: z.string(),
    arrivedOn: z.string(),
    stage: z.enum(stages),
    outcome: z.string().nullable(),
    sameApplicant: z.boolean(),
    score: z.number(),
    passages: z.array(z.object({ words: z.string(), at: z.int(), inOther: z.int() })).readonly(),
  })
  .openapi("Likeness")

const answer = z.object({ items: z.array(Likeness).readonly() })
const ToCompare = z.object({ applicantId: Id, content: Words(1, 10_000) })

/** Requests that look like one another: shown, never decided. */
export const likenessRoutes = (api: Api): void => {
  const { casework } = api
  queryRoute(api, {
    path: "/requests/{caseId}/likenesses",
    summary: "与这件申请相似的：同一申请人以前的，和已经答复的同一事项",
    tag,
    act,
    input: z.object({ caseId: Id }),
    answer,
    run: async ({ tx, session: { agencyId, personId }, acts, query: { caseId } }) => {
      const looking = { personId, seesRestricted: acts.has(seesRestrictedAct) }
      const request = await requestOf(tx, agencyId, caseId)
      if (request === null || !(await seesCase(tx, agencyId, caseId, looking))) return null
      return { items: await findLikenesses(tx, agencyId, looking, request) }
    },
  })
  answerRoute(api, {
    path: "/requests/likenesses",
    summary: "登记之前，查找与所填内容相似的申请",
    tag,
    body: ToCompare,
    input: ToCompare,
    status: 200,
    answer,
    run: ({ agencyId, personId }, { applicantId, content }) => {
      const today = casework.today()
      return casework.records.transaction({ agencyId, personId, today }, async (tx) => {
        const acts = await actsOf(tx, agencyId, personId, today)
        if (!acts.has(act)) return refuse("NOT_PERMITTED", { act })
        const looking = { personId, seesRestricted: acts.has(seesRestrictedAct) }
        return { ok: true as const, content: { items: await findLikenesses(tx, agencyId, looking, { caseId: null, applicantId, content }) } }
      })
    },
  })
}
