import { z } from "@hono/zod-openapi"
import { compareFiled, measureOf, refuse } from "@gongkai/casework"
import { actsOf } from "@gongkai/records"
import { cellsById, leastCasesOfRate, rates } from "@gongkai/report"
import { problem, refusal } from "../../http/problem.ts"
import { failures, issuesOf, sessionOf, signedIn, type Api } from "../api.ts"
import { pagingFields, queryRoute } from "../query-route.ts"
import { comparisonAsked, comparisonFields } from "./asked.ts"
import { comparisonChart } from "./chart.ts"

const tag = "年度报告"
const act = "report.read"
const chartPath = "/api/v1/report-comparisons/chart.svg"

const Value = z.object({
  year: z.int(),
  value: z.number().nullable(),
  why: z.enum(["not-filed", "no-such-cell", "few", "blank"]).nullable(),
  cases: z.number().nullable(),
})

const Row = z
  .object({
    agencyId: z.string(),
    agency: z.string(),
    measure: z.string(),
    values: z.array(Value).readonly(),
    share: z.number().nullable(),
    change: z.number().nullable(),
    changeRate: z.number().nullable(),
    place: z.int().nullable(),
  })
  .openapi("ComparedRow")

const Measure = z.object({ id: z.string(), label: z.string(), kind: z.enum(["cell", "rate"]), unit: z.string().nullable() }).openapi("ReportMeasure")

const Comparison = z
  .object({
    measures: z.array(Measure).readonly(),
    years: z.array(z.int()).readonly(),
    items: z.array(Row).readonly(),
    next: z.string().nullable(),
    /** Agencies that filed nothing for some of the years: they are not ranked, and stand for no nought. */
    missing: z.array(z.object({ id: z.string(), name: z.string(), years: z.array(z.int()).readonly() })).readonly(),
    missingCount: z.int(),
  })
  .openapi("ReportComparison")

const mostMissing = 1000
const after = z
  .string()
  .regex(/^\d{1,6}$/u)
  .optional()

const yearsOf = ({ from, to }: { readonly from: number; readonly to: number }): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at)

const chartRoute = ({ app, casework }: Api): void => {
  const Wanted = z.strictObject({ ...comparisonFields })
  app.openAPIRegistry.registerPath({
    method: "get",
    path: chartPath,
    summary: "比较图（SVG，可打印）：第一项指标，按最后一年的名次排列，最多三十个机关；图中带标题和文字说明",
    tags: [tag],
    security: signedIn,
    request: { query: z.object(comparisonFields) },
    responses: { ...failures, 200: { content: { "image/svg+xml": { schema: z.string() } }, description: "比较图" } },
  })
  app.get(chartPath, async (context) => {
    const session = sessionOf(context)
    if (session === null) return problem(context, "NOT_SIGNED_IN")
    const wanted = Wanted.safeParse(context.req.query())
    if (!wanted.success) return problem(context, "INPUT", issuesOf(wanted.error))
    const today = casework.today()
    const asked = comparisonAsked(wanted.data, today)
    const found = await casework.records.transaction({ ...session, today }, async (tx) => {
      const acts = await actsOf(tx, session.agencyId, session.personId, today)
      return acts.has(act) ? compareFiled(tx, session.agencyId, { ...asked, measures: asked.measures.slice(0, 1) }) : refuse("NOT_PERMITTED", { act })
    })
    if ("ok" in found) return refusal(context, found)
    const [measure] = asked.measures
    if (measure === undefined) return problem(context, "INPUT")
    return context.body(comparisonChart({ measure, years: yearsOf(asked), ...found }), 200, {
      "content-type": "image/svg+xml; charset=utf-8",
      "x-content-type-options": "nosniff",
    })
  })
}

/** Agencies beside each other by what they filed: a look for those who lead them. */
export const reportComparisonRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/report-measures",
    summary: "可以比较的指标：各单元格和比例；不足若干件的不算比例",
    tag,
    act,
    input: z.object({}),
    answer: z.object({ items: z.array(Measure).readonly(), leastCasesOfRate: z.int() }),
    run: () => Promise.resolve({ items: [...rates.map(({ id }) => id), ...cellsById.keys()].flatMap((id) => measureOf(id) ?? []), leastCasesOfRate }),
  })
  queryRoute(api, {
    path: "/report-comparisons",
    summary: "本机关和下级机关报送的年度报告的比较：各年的数、占比、增减、名次；没有报送的另列，不当作零",
    tag,
    act,
    input: z.object({ ...comparisonFields, limit: pagingFields.limit, after }),
    answer: Comparison,
    run: async ({ tx, session, today, query }) => {
      const asked = comparisonAsked(query, today)
      const { rows, missing } = await compareFiled(tx, session.agencyId, asked)
      const [begin, end] = [Number(query.after ?? 0), Number(query.after ?? 0) + query.limit]
      return {
        measures: asked.measures,
        years: yearsOf(asked),
        items: rows.slice(begin, end),
        next: end < rows.length ? String(end) : null,
        missing: missing.slice(0, mostMissing),
        missingCount: missing.length,
      }
    },
  })
  chartRoute(api)
}
