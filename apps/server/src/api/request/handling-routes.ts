import { z } from "@hono/zod-openapi"
import {
  archiveRequest,
  Archiving,
  Claim,
  claim,
  FormToRegister,
  handOver,
  HandingOver,
  Id,
  proposePublication,
  PublicationToPropose,
  registerForm,
  reopen,
  Reopening,
  restrict,
  Restriction,
  splitRequest,
  Splitting,
} from "@gongkai/casework"
import { listProposals } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"

const tag = "依申请公开"
const params = Claim.pick({ caseId: true })

const Proposal = z
  .object({
    id: z.string(),
    caseId: z.string(),
    suggestedBy: z.string(),
    proposedBy: z.string(),
    proposedOn: z.string(),
    state: z.string(),
    version: z.int(),
  })
  .openapi("PublicationProposal")

const whoHandles = (api: Api): void => {
  commandRoute(api, {
    method: "post",
    path: "/requests/{caseId}/claim",
    summary: "认领没有经办人的申请",
    tag,
    params,
    command: claim,
    versioned: true,
  })
  commandRoute(api, {
    method: "post",
    path: "/requests/{caseId}/hand-over",
    summary: "移交给另一名经办人",
    tag,
    params,
    body: HandingOver.pick({ personId: true, reason: true }),
    command: handOver,
    versioned: true,
  })
  commandRoute(api, {
    method: "put",
    path: "/requests/{caseId}/restriction",
    summary: "限制查阅，或者解除",
    tag,
    params,
    body: Restriction.pick({ restricted: true, reason: true }),
    command: restrict,
    versioned: true,
  })
}

const beginAndEnd = (api: Api): void => {
  commandRoute(api, {
    method: "post",
    path: "/requests/forms",
    summary: "一份申请表有几个事项的，一次登记，每个事项一件",
    tag,
    body: FormToRegister,
    command: registerForm,
    creates: true,
  })
  commandRoute(api, {
    method: "post",
    path: "/requests/{caseId}/split",
    summary: "刚收到的申请拆分为几件",
    tag,
    params,
    body: Splitting.pick({ content: true, items: true }),
    command: splitRequest,
    versioned: true,
  })
  commandRoute(api, {
    method: "post",
    path: "/requests/{caseId}/archive",
    summary: "归档",
    tag,
    params,
    body: Archiving.pick({ on: true }),
    command: archiveRequest,
    versioned: true,
  })
  commandRoute(api, {
    method: "post",
    path: "/requests/{caseId}/reopen",
    summary: "复议决定、判决等要求重新答复的，另立一案续办",
    tag,
    params,
    body: Reopening.omit({ caseId: true }),
    command: reopen,
    creates: true,
  })
}

const proposals = (api: Api): void => {
  commandRoute(api, {
    method: "post",
    path: "/requests/{caseId}/publication-proposal",
    summary: "建议转为主动公开（第四十四条）",
    tag,
    params,
    body: PublicationToPropose.omit({ caseId: true }),
    command: proposePublication,
    creates: true,
  })
  queryRoute(api, {
    path: "/publication-proposals",
    summary: "转为主动公开的建议",
    tag,
    act: "request.read",
    input: z.object({ ...pagingFields, after: Id.optional() }),
    answer: pageOf(Proposal),
    run: ({ tx, session, query }) => listProposals(tx, session.agencyId, pagingOf(query)),
  })
}

/** Who handles a request, who sees it, how it is split, filed away and taken up again. */
export const handlingRoutes = (api: Api): void => {
  whoHandles(api)
  beginAndEnd(api)
  proposals(api)
}
