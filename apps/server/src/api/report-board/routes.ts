import { z } from "@hono/zod-openapi"
import { Form, lawOf, LegalDay, reportBoard, ReportYear, rollUpOf } from "@gongkai/casework"
import { boardStates } from "@gongkai/records"
import { formOfYear } from "@gongkai/report"
import type { Api } from "../api.ts"
import { pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { ReportBoard, ReportRollUp } from "./answers.ts"

const tag = "年度报告"
const act = "report.read"
const mostYears = 30
const year = z.coerce.number().pipe(ReportYear)

/** The reports of a tree: who has filed and who is late, and what they come to together. */
export const reportBoardRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/report-board",
    summary: "本机关及下级机关历年报告的报送情况，附各年各状态的数目；按状态、迟报筛选看 year 一年，不写则看 to",
    tag,
    act,
    input: z
      .object({
        ...pagingFields,
        from: year,
        to: year,
        year: year.optional(),
        state: z.enum(boardStates).optional(),
        late: z.enum(["yes", "no"]).optional(),
      })
      .refine(({ from, to }) => from <= to && to - from < mostYears, { message: `年份须由先到后，至多 ${String(mostYears)} 年`, path: ["to"] }),
    answer: ReportBoard,
    run: async ({ tx, session, today, query }) => {
      const { from, to, year: of = to, state = null, late } = query
      const asked = { from, to, year: of, state, late: late === undefined ? null : late === "yes" }
      const law = await lawOf(tx, session.agencyId)
      return { from, to, ...(await reportBoard(tx, session.agencyId, asked, pagingOf(query), { today, law })) }
    },
  })
  queryRoute(api, {
    path: "/report-rollup",
    summary: "一年的汇总：本机关和各直接下级报送的数逐格相加，列明谁在内、谁缺报；不起草报告",
    tag,
    act,
    input: z.object({ year, form: Form.optional(), asOf: LegalDay.optional() }),
    answer: ReportRollUp,
    run: async ({ tx, session, today, query }) => {
      const { year: of, form = formOfYear(of), asOf = today } = query
      return form === null ? null : rollUpOf(tx, session.agencyId, { year: of, form, asOf })
    },
  })
}
