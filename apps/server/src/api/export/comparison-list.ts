import { z } from "@hono/zod-openapi"
import { compareFiled, measureOf } from "@gongkai/casework"
import { comparisonAsked, comparisonFields } from "../report-comparison/asked.ts"
import { list, whole, wordOf } from "./list.ts"

const whyWords = { "not-filed": "没有报送", "no-such-cell": "该版表格没有这一格", few: "件数太少，不算比例", blank: "空白" }

/** The comparison of filed reports, a line an agency, measure and year. */
export const comparisonList = list({
  id: "report-comparisons",
  title: "年度报告比较",
  act: "report.read",
  input: z.object(comparisonFields),
  page: async ({ tx, actor, today, query }) => {
    const asked = comparisonAsked(query, today)
    const { rows } = await compareFiled(tx, actor.agencyId, asked)
    const lines = rows.flatMap(({ values, ...row }) => values.map((value) => ({ ...row, ...value, last: value.year === asked.to })))
    return whole(lines)
  },
  columns: [
    { id: "agency", heading: "机关", of: ({ agency }) => agency },
    { id: "measure", heading: "指标", of: ({ measure }) => measureOf(measure)?.label ?? measure },
    { id: "measureId", heading: "指标编号", of: ({ measure }) => measure },
    { id: "year", heading: "年度", of: ({ year }) => year },
    { id: "value", heading: "数值", of: ({ value }) => value },
    { id: "why", heading: "没有数的原因", of: ({ why }) => wordOf(whyWords, why) },
    { id: "share", heading: "占比", of: ({ last, share }) => (last ? share : null) },
    { id: "change", heading: "比上年增减", of: ({ last, change }) => (last ? change : null) },
    { id: "changeRate", heading: "增减幅度", of: ({ last, changeRate }) => (last ? changeRate : null) },
    { id: "place", heading: "名次", of: ({ last, place }) => (last ? place : null) },
  ],
})
