import { z } from "@hono/zod-openapi"
import {
  assignComplaint,
  closeComplaint,
  complaintCloseReasons,
  complaintCounts,
  complaintList,
  complaintShown,
  ComplaintToAssign,
  ComplaintToClose,
  ComplaintToDecide,
  ComplaintToRegister,
  decideComplaint,
  draftFinding,
  FindingToDraft,
  registerComplaint,
  returnFinding,
  SeenComplaint,
} from "@gongkai/casework"
import { yearAsked, YearWanted } from "../account/filters.ts"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { Reasons, reasonsOf } from "../consultation/answers.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { accountabilityRoutes } from "./accountability-routes.ts"
import { Complaint, ComplaintCounts } from "./answers.ts"
import { complaintsAsked, ComplaintsWanted } from "./filters.ts"
import { orderRoutes } from "./order-routes.ts"

const tag = "投诉举报"
const act = "complaint.read"
const list = "/complaints"
const one = `${list}/{complaintId}`
const params = SeenComplaint.pick({ complaintId: true })

const look = (api: Api): void => {
  queryRoute(api, {
    path: list,
    summary: "对政府信息公开工作的投诉举报，新的在前，附处理期限；late=yes 只看逾期没有处理的",
    tag,
    act,
    input: z.object({ ...ComplaintsWanted.shape, ...pagingFields }),
    answer: pageOf(Complaint),
    run: ({ tx, session, today, query }) => complaintList(tx, session.agencyId, today, complaintsAsked(query), pagingOf(query)),
  })
  queryRoute(api, {
    path: "/complaint-counts",
    summary: "一年收到的投诉举报各有多少；不写年度的看今年",
    tag,
    act,
    input: YearWanted,
    answer: ComplaintCounts,
    run: ({ tx, session, today, query }) => complaintCounts(tx, session.agencyId, yearAsked(query, today), today),
  })
  queryRoute(api, {
    path: "/complaint-close-reasons",
    summary: "不予处理的理由",
    tag,
    act,
    input: z.object({}),
    answer: Reasons,
    run: () => Promise.resolve(reasonsOf(complaintCloseReasons)),
  })
  queryRoute(api, {
    path: one,
    summary: "一件投诉举报",
    tag,
    act,
    input: params,
    answer: Complaint,
    run: ({ tx, session, today, query }) => complaintShown(tx, session.agencyId, today, query.complaintId),
  })
}

/** What is complained of, and what comes of it. */
export const complaintRoutes = (api: Api): void => {
  look(api)
  commandRoute(api, {
    method: "post",
    path: list,
    summary: "登记来访、来信、来电或者转来的投诉举报；网上的由投诉人在门户提交",
    tag,
    body: ComplaintToRegister,
    command: registerComplaint(api.ring),
    creates: true,
  })
  const about = { tag, params, versioned: true } as const
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/assign`, summary: "交给一名经办人" },
    body: ComplaintToAssign.pick({ personId: true }),
    command: assignComplaint,
  })
  commandRoute(api, {
    ...{ ...about, method: "put", path: `${one}/finding`, summary: "拟调查结论：是否属实，告知投诉人的话" },
    body: FindingToDraft.pick({ outcome: true, finding: true }),
    command: draftFinding,
  })
  commandRoute(api, { ...about, method: "post", path: `${one}/return`, summary: "退回调查结论", command: returnFinding })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/decide`, summary: "审定；属实的同时责令改正或者通报批评，两者都不写投诉人" },
    body: ComplaintToDecide.pick({ order: true, criticism: true }),
    command: decideComplaint,
  })
  commandRoute(api, {
    ...{ ...about, method: "post", path: `${one}/close`, summary: "不予处理，选明理由" },
    body: ComplaintToClose.pick({ reason: true, words: true }),
    command: closeComplaint,
  })
  orderRoutes(api)
  accountabilityRoutes(api)
}
