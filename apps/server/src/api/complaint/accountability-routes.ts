import { z } from "@hono/zod-openapi"
import { accountabilityMeasures, AccountabilityToEnter, AccountabilityToStrike, enterAccountability, strikeAccountability } from "@gongkai/casework"
import { listAccountability } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { Reasons, reasonsOf } from "../consultation/answers.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { Accountability } from "./answers.ts"
import { AccountabilityWanted } from "./filters.ts"

const tag = "责任追究"
const act = "accountability.read"
const list = "/accountability-records"

/** Who answered for what: for heads alone. */
export const accountabilityRoutes = (api: Api): void => {
  queryRoute(api, {
    path: list,
    summary: "责任追究记录，新的在前，只有负责人可查",
    tag,
    act,
    input: z.object({ ...AccountabilityWanted.shape, ...pagingFields }),
    answer: pageOf(Accountability),
    run: ({ tx, session, query: { year, struck, words, ...paging } }) =>
      listAccountability(tx, session.agencyId, { year: year ?? null, struck, words: words ?? null }, pagingOf(paging)),
  })
  queryRoute(api, {
    path: "/accountability-measures",
    summary: "责任追究的方式",
    tag,
    act,
    input: z.object({}),
    answer: Reasons,
    run: () => Promise.resolve(reasonsOf(accountabilityMeasures)),
  })
  commandRoute(api, {
    method: "post",
    path: list,
    summary: "登记一条责任追究",
    tag,
    body: AccountabilityToEnter,
    command: enterAccountability,
    creates: true,
  })
  commandRoute(api, {
    method: "post",
    path: `${list}/{accountabilityId}/strike`,
    summary: "撤销登记有误的一条",
    tag,
    params: AccountabilityToStrike.pick({ accountabilityId: true }),
    command: strikeAccountability,
    versioned: true,
  })
}
