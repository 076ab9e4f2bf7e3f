import { z } from "@hono/zod-openapi"
import {
  addDuty,
  changeDuty,
  columnsStanding,
  countDuties,
  dutyBoard,
  dutyCounts,
  DutyToAdd,
  DutyToChange,
  DutyToEnd,
  endDuty,
  Id,
  importDuties,
  ItemToLink,
  lateItems,
  linkDuty,
  unlinkDuty,
} from "@gongkai/casework"
import { dutiesTemplate } from "@gongkai/documents"
import { countersOfTree, dutyOf, itemsOfDuty } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { templateRoute } from "../register/template.ts"
import { listUploadRoute } from "../register/upload.ts"
import { ColumnStanding, Duty, DutyCounts, DutyItem, DutyStanding, LateItem, TreeCount } from "./answers.ts"
import { DaysWanted, daysAsked, DutiesWanted, dutiesAsked } from "./filters.ts"

const tag = "公开事项"
const act = "duty.read"
const list = "/duties"
const one = `${list}/{dutyId}`
const linked = `${one}/items/{itemId}`
const params = DutyToEnd.pick({ dutyId: true })

const look = (api: Api): void => {
  queryRoute(api, {
    path: list,
    summary: "公开事项看板：先到期的在前，按状态、周期、领域、责任人筛选",
    tag,
    act,
    input: z.object({ ...DutiesWanted.shape, ...pagingFields }),
    answer: pageOf(DutyStanding),
    run: ({ tx, session, today, query }) => dutyBoard(tx, session.agencyId, today, dutiesAsked(query), pagingOf(query)),
  })
  queryRoute(api, {
    path: "/duty-counts",
    summary: "公开事项各状态的数目",
    tag,
    act,
    input: z.object({}),
    answer: DutyCounts,
    run: ({ tx, session, today }) => dutyCounts(tx, session.agencyId, today),
  })
  queryRoute(api, {
    path: "/duty-tree-counts",
    summary: "本机关和下级机关公开事项的数目：只有数，没有事项",
    tag,
    act,
    input: z.object(pagingFields),
    answer: pageOf(TreeCount),
    run: ({ tx, session, query }) => countersOfTree(tx, session.agencyId, "duty", pagingOf(query)),
  })
  queryRoute(api, {
    path: "/late-items",
    summary: "逾期公开的和已逾期仍未公开的信息（按公开事项的工作日数计算）；不写起止的看今年",
    tag,
    act,
    input: z.object({ ...DaysWanted.shape, ...pagingFields }),
    answer: pageOf(LateItem),
    run: ({ tx, session, today, query }) => lateItems(tx, session.agencyId, { ...daysAsked(query, today), today }, pagingOf(query)),
  })
  queryRoute(api, {
    path: "/stale-columns",
    summary: "各栏目最后更新的日期，是否超过不更新的期限",
    tag,
    act,
    input: z.object({}),
    answer: z.object({ items: z.array(ColumnStanding).readonly() }),
    run: async ({ tx, session, today }) => ({ items: await columnsStanding(tx, session.agencyId, today) }),
  })
  queryRoute(api, {
    path: one,
    summary: "一项公开事项",
    tag,
    act,
    input: z.object({ dutyId: Id }),
    answer: Duty,
    run: ({ tx, session, query }) => dutyOf(tx, session.agencyId, query.dutyId),
  })
  queryRoute(api, {
    path: `${one}/items`,
    summary: "为一项公开事项制作和公开的信息，新的在前",
    tag,
    act,
    input: z.object({ dutyId: Id, ...pagingFields }),
    answer: pageOf(DutyItem),
    run: async ({ tx, session, query }) =>
      (await dutyOf(tx, session.agencyId, query.dutyId)) === null ? null : itemsOfDuty(tx, session.agencyId, query.dutyId, pagingOf(query)),
  })
}

/** What the agency must publish, and how that stands. */
export const dutyRoutes = (api: Api): void => {
  templateRoute(api, { path: list, title: "基层政务公开标准化目录", tag, blank: dutiesTemplate })
  listUploadRoute(api, {
    path: list,
    summary: "从 XLSX 或 CSV 导入标准化目录：逐行核对，有一格不对就都不登记，并指出每一格；不得上传国家秘密",
    tag,
    take: importDuties,
  })
  look(api)
  commandRoute(api, { method: "post", path: list, summary: "登记一项公开事项", tag, body: DutyToAdd, command: addDuty, creates: true })
  commandRoute(api, {
    method: "put",
    path: one,
    summary: "更改一项公开事项",
    tag,
    params,
    body: DutyToChange.omit({ dutyId: true, version: true }),
    command: changeDuty,
    versioned: true,
  })
  commandRoute(api, { method: "delete", path: one, summary: "停止一项公开事项，今后不再计算", tag, params, command: endDuty, versioned: true })
  commandRoute(api, { method: "put", path: linked, summary: "记明一条信息落实这项公开事项", tag, params: ItemToLink, command: linkDuty })
  commandRoute(api, { method: "delete", path: linked, summary: "撤销这条信息与公开事项的关联", tag, params: ItemToLink, command: unlinkDuty })
  commandRoute(api, { method: "post", path: "/duty-counts", summary: "把今天的数目报给上级机关", tag, command: countDuties })
}
