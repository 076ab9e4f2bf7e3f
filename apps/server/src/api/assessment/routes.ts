import { z } from "@hono/zod-openapi"
import { AssessedYear, assessmentMeasures, assessmentTable, draftNotice, Id, measureIds, sheetShown } from "@gongkai/casework"
import { assessmentsOf, sheetsOf } from "@gongkai/records"
import type { Api } from "../api.ts"
import { queryRoute } from "../query-route.ts"
import { AssessmentResult, Assessments, AssessmentSheet, AssessmentTable, criterionShown, lineShown, sheetAnswer } from "./answers.ts"
import { schemeRoutes } from "./scheme-routes.ts"
import { scoreRoutes } from "./score-routes.ts"
import { ResultsWanted, resultsAsked } from "./results-asked.ts"

const tag = "考核"
const act = "assessment.read"

const look = (api: Api): void => {
  queryRoute(api, {
    path: "/assessments",
    summary: "本机关组织的考核，和本机关接受的考核，按年度",
    tag,
    act,
    input: z.object({}),
    answer: Assessments,
    run: async ({ tx, session }) => ({ own: await assessmentsOf(tx, [session.agencyId]), sheets: await sheetsOf(tx, session.agencyId) }),
  })
  queryRoute(api, {
    path: "/assessments/{year}",
    summary: "本机关组织的一年考核：指标，各机关所处环节、各项得分、折算总分和名次；没有办件",
    tag,
    act,
    input: z.object({ year: AssessedYear }),
    answer: AssessmentTable,
    run: async ({ tx, session, query }) => {
      const table = await assessmentTable(tx, session.agencyId, query.year)
      if (table === null) return null
      return { ...table.assessment, criteria: table.criteria.map(criterionShown), agencies: table.agencies.map(lineShown) }
    },
  })
  queryRoute(api, {
    path: "/assessments/{year}/sheets/{agencyId}",
    summary: "一个机关一年的考核表：每项得分的来历（系统计分、自评、评审、复核）；扣分所对的办件只有本机关看得到",
    tag,
    act,
    input: z.object({ year: AssessedYear, agencyId: Id }),
    answer: AssessmentSheet,
    run: async ({ tx, session, today, query }) => {
      const shown = await sheetShown(tx, session.agencyId, query.agencyId, query.year, today)
      return shown === null ? null : sheetAnswer(shown)
    },
  })
  queryRoute(api, {
    path: "/assessments/{year}/notice",
    summary: "考核情况通报的草稿",
    tag,
    act,
    input: z.object({ year: AssessedYear }),
    answer: z.object({ text: z.string() }),
    run: async ({ tx, session, query }) => {
      const text = await draftNotice(tx, session.agencyId, query.year)
      return text === null ? null : { text }
    },
  })
  queryRoute(api, {
    path: "/assessment-results",
    summary: "公布了的考核结果，按年度和名次；by=superior 是本机关所在的",
    tag,
    act,
    input: ResultsWanted,
    answer: z.object({ items: z.array(AssessmentResult).readonly() }),
    run: async ({ tx, session, query }) => ({ items: await resultsAsked(tx, session.agencyId, query) }),
  })
  queryRoute(api, {
    path: "/assessment-measures",
    summary: "可以由办理记录自动计分的量",
    tag,
    act,
    input: z.object({}),
    answer: z.object({ items: z.array(z.object({ id: z.enum(measureIds), words: z.string(), among: z.string() })).readonly() }),
    run: () => Promise.resolve({ items: measureIds.map((id) => ({ id, words: assessmentMeasures[id].words, among: assessmentMeasures[id].among })) }),
  })
}

/** The yearly scoring of agencies. */
export const assessmentRoutes = (api: Api): void => {
  look(api)
  schemeRoutes(api, tag)
  scoreRoutes(api, tag)
}
