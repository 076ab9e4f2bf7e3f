import { z } from "@hono/zod-openapi"
import { AskingToWithdraw, askOpinion, giveOpinion, Id, OpinionToAsk, OpinionToGive, withdrawAsking } from "@gongkai/casework"
import { coHandlingsFor } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { queryRoute } from "../query-route.ts"
import { CoHandling } from "../request/answers.ts"

const tag = "协办"
const path = "/requests/{caseId}/co-handlings"

const AskedOfMe = CoHandling.extend({ registrationNumber: z.string(), content: z.string() }).openapi("AskedOfMe")

/** Opinions within the agency, each with an internal day; none of them stops the statutory clock. */
export const coHandlingRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/co-handlings",
    summary: "请本人提出意见的申请",
    tag,
    act: "request.opine",
    input: z.object({}),
    answer: z.object({ items: z.array(AskedOfMe).readonly() }),
    run: async ({ tx, session }) => ({ items: await coHandlingsFor(tx, session.agencyId, session.personId) }),
  })
  commandRoute(api, {
    method: "post",
    path,
    summary: "请本机关的人员或者科室提出意见",
    tag,
    params: z.object({ caseId: Id }),
    body: z.object(OpinionToAsk.shape).omit({ caseId: true }),
    command: askOpinion,
    creates: true,
  })
  const params = AskingToWithdraw.pick({ caseId: true, coHandlingId: true })
  commandRoute(api, {
    method: "post",
    path: `${path}/{coHandlingId}/opinion`,
    summary: "提出意见",
    tag,
    params,
    body: OpinionToGive.pick({ on: true, opinion: true }),
    command: giveOpinion,
    versioned: true,
  })
  commandRoute(api, { method: "delete", path: `${path}/{coHandlingId}`, summary: "撤回协办", tag, params, command: withdrawAsking, versioned: true })
}
