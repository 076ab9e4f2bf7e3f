import { AssessedYear, assessmentTable, Id, sheetShown } from "@gongkai/casework"
import { z } from "@hono/zod-openapi"
import { resultsAsked, ResultsWanted } from "../assessment/results-asked.ts"
import { list, whole } from "./list.ts"

const act = "assessment.read"
const sheetStates = { draft: "自评中", submitted: "已提交", reviewed: "已评审" }

const table = list({
  id: "assessment-table",
  title: "考核评审表",
  act,
  input: z.object({ year: AssessedYear }),
  page: async ({ tx, actor, query }) => whole((await assessmentTable(tx, actor.agencyId, query.year))?.agencies ?? []),
  columns: [
    { id: "agencyName", heading: "机关", of: ({ agencyName }) => agencyName },
    { id: "state", heading: "环节", of: ({ state }) => sheetStates[state] },
    { id: "got", heading: "得分", of: ({ got }) => got },
    { id: "possible", heading: "适用分值", of: ({ possible }) => possible },
    { id: "total", heading: "折算总分", of: ({ total }) => total },
    { id: "rank", heading: "名次", of: ({ rank }) => rank },
    { id: "appealsWaiting", heading: "待复核", of: ({ appealsWaiting }) => appealsWaiting },
    { id: "agencyId", heading: "机关编号", of: ({ agencyId }) => agencyId },
  ],
})

const points = (step: "automatic" | "self" | "review" | "appeal") => (steps: readonly { readonly step: string; readonly points: number | null }[]) =>
  steps.find((one) => one.step === step)?.points ?? null

const sheet = list({
  id: "assessment-sheet",
  title: "考核表",
  act,
  input: z.object({ year: AssessedYear, agencyId: Id }),
  page: async ({ tx, actor, today, query }) => whole((await sheetShown(tx, actor.agencyId, query.agencyId, query.year, today))?.trails ?? []),
  columns: [
    { id: "title", heading: "指标", of: ({ criterion }) => criterion.title },
    { id: "points", heading: "分值", of: ({ criterion }) => criterion.points },
    { id: "automatic", heading: "系统计分", of: ({ steps }) => points("automatic")(steps) },
    { id: "self", heading: "自评", of: ({ steps }) => points("self")(steps) },
    { id: "review", heading: "评审", of: ({ steps }) => points("review")(steps) },
    { id: "appeal", heading: "复核", of: ({ steps }) => points("appeal")(steps) },
    { id: "words", heading: "理由", of: ({ standing }) => standing?.words ?? "" },
    { id: "citation", heading: "依据", of: ({ criterion }) => criterion.citation },
  ],
})

const results = list({
  id: "assessment-results",
  title: "考核结果",
  act,
  input: ResultsWanted,
  page: async ({ tx, actor, query }) => whole(await resultsAsked(tx, actor.agencyId, query)),
  columns: [
    { id: "year", heading: "年度", of: ({ year }) => year },
    { id: "agencyName", heading: "机关", of: ({ agencyName }) => agencyName },
    { id: "total", heading: "折算总分", of: ({ total }) => total },
    { id: "rank", heading: "名次", of: ({ rank }) => rank },
    { id: "got", heading: "得分", of: ({ got }) => got },
    { id: "possible", heading: "适用分值", of: ({ possible }) => possible },
  ],
})

/** Lists of the yearly scoring. */
export const assessmentLists = [table, sheet, results]
