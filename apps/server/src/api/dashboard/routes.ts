import { z } from "@hono/zod-openapi"
import { dashboardLines, recountDashboard } from "@gongkai/casework"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { Dashboard, DashboardLine } from "./answers.ts"
import { agencyField, periodAsked, periodFields } from "./asked.ts"
import { dashboardChartRoute } from "./chart-route.ts"
import { lookedAt } from "./looked.ts"

const tag = "数据看板"
const act = "dashboard.read"

/** The figures of an office, and of a tree: numbers that open, for a superior to agencies and never to their cases. */
export const dashboardRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/dashboard",
    summary: "一个机关的数据看板：本机关，或者一个下级机关；下级机关只有数，没有案件",
    tag,
    act,
    input: z.object({ ...periodFields, ...agencyField }),
    answer: Dashboard,
    run: ({ tx, session, today, query }) => {
      const { agencyId = session.agencyId } = query
      return lookedAt(tx, { ...periodAsked(query, today), agencyId, scope: "agency" }, { agencyId: session.agencyId, today })
    },
  })
  queryRoute(api, {
    path: "/tree-dashboard",
    summary: "本机关和全部下级机关的数据看板：各机关自己留存的计数之和",
    tag,
    act,
    input: z.object(periodFields),
    answer: Dashboard,
    run: ({ tx, session, today, query }) => {
      const { agencyId } = session
      return lookedAt(tx, { ...periodAsked(query, today), agencyId, scope: "tree" }, { agencyId, today })
    },
  })
  queryRoute(api, {
    path: "/tree-dashboard/agencies",
    summary: "本机关和全部下级机关各自的数",
    tag,
    act,
    input: z.object({ ...periodFields, ...pagingFields }),
    answer: pageOf(DashboardLine),
    run: ({ tx, session: { agencyId }, today, query }) => dashboardLines(tx, periodAsked(query, today), { agencyId, today }, pagingOf(query)),
  })
  commandRoute(api, {
    method: "post",
    path: "/dashboard/recount",
    summary: "按台账重算本机关的计数；没有差错就不改任何数",
    tag,
    command: recountDashboard,
  })
  dashboardChartRoute(api)
}
