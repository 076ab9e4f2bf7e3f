import { z } from "@hono/zod-openapi"
import { CaseToGrant, CaseToOpen, grantCase, Id, openCase } from "@gongkai/casework"
import { caseOf, listCases } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"

const tag = "案件"
const act = "case.read"

const CaseRecord = z.object({ id: z.string(), agencyId: z.string(), restricted: z.boolean(), version: z.int() }).openapi("Case")

/** Cases in their barest form: one's own, and those that a lower agency opened for a complaint. */
export const caseRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/cases",
    summary: "案件：本机关的，或者下级开放的",
    tag,
    act,
    input: z.object({ ...pagingFields, agencyId: Id.optional() }),
    answer: pageOf(CaseRecord),
    run: ({ tx, session, query }) => listCases(tx, query.agencyId ?? session.agencyId, pagingOf(query)),
  })
  queryRoute(api, {
    path: "/cases/{id}",
    summary: "一案",
    tag,
    act,
    input: z.object({ id: Id }),
    answer: CaseRecord,
    run: ({ tx, query }) => caseOf(tx, query.id),
  })
  commandRoute(api, { method: "post", path: "/cases", summary: "立案", tag, body: CaseToOpen, command: openCase, creates: true })
  commandRoute(api, {
    method: "post",
    path: "/cases/{caseId}/grants",
    summary: "因一件投诉，把一案开放给一个上级",
    tag,
    params: z.object({ caseId: Id }),
    body: CaseToGrant.omit({ caseId: true }),
    command: grantCase,
    creates: true,
  })
}
