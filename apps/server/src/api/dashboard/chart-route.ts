import { z } from "@hono/zod-openapi"
import { refuse } from "@gongkai/casework"
import { actsOf } from "@gongkai/records"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"
import { agencyField, periodAsked, periodFields } from "./asked.ts"
import { dashboardChart, dashboardCharts } from "./charts.ts"
import { lookedAt } from "./looked.ts"

const path = "/api/v1/dashboard/chart.svg"
const act = "dashboard.read"
const fields = { ...periodFields, ...agencyField, scope: z.enum(["agency", "tree"]).default("agency"), chart: z.enum(dashboardCharts) }
const Wanted = z.strictObject(fields)

/** The charts of a dashboard, drawn here as those of reports are. */
export const dashboardChartRoute = ({ app, casework }: Api): void => {
  app.openAPIRegistry.registerPath({
    method: "get",
    path,
    summary: "数据看板的图（SVG，可打印）：办理结果、各月收办、答复用时、公开渠道；图中带标题和文字说明",
    tags: ["数据看板"],
    security: signedIn,
    request: { query: z.object(fields) },
    responses: { ...failures, 200: { content: { "image/svg+xml": { schema: z.string() } }, description: "图" } },
  })
  app.get(path, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const wanted = Wanted.safeParse(context.req.query())
    if (!wanted.success) return problem(context, "INPUT", issuesOf(wanted.error))
    const today = casework.today()
    const { scope, chart, agencyId = session.agencyId } = wanted.data
    const found = await casework.records.transaction({ ...session, today }, async (tx) => {
      const acts = await actsOf(tx, session.agencyId, session.personId, today)
      if (!acts.has(act)) return refuse("NOT_PERMITTED", { act })
      const own = scope === "tree" ? session.agencyId : agencyId
      return lookedAt(tx, { ...periodAsked(wanted.data, today), agencyId: own, scope }, { agencyId: session.agencyId, today })
    })
    if (found === null) return refusal(context, refuse("NOT_FOUND", { agencyId }))
    if ("ok" in found) return refusal(context, found)
    return context.body(dashboardChart(chart, found), 200, { "content-type": "image/svg+xml; charset=utf-8", "x-content-type-options": "nosniff" })
  })
}
