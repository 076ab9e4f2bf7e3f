import { z } from "@hono/zod-openapi"
import { filedForReading, Id, ReportYear } from "@gongkai/casework"
import { filedInYear, filedRounds, reportOf } from "@gongkai/records"
import type { Api } from "../api.ts"
import { queryRoute } from "../query-route.ts"
import { FiledReport } from "./answers.ts"

const tag = "年度报告"
const act = "report.read"
const list = z.object({ items: z.array(FiledReport).readonly() })

/** What was filed: every round of a report for those whose it is, and what those below have filed for their superiors. */
export const filedRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/reports/{reportId}/rounds",
    summary: "历次报送的内容，后报的在前",
    tag,
    act,
    input: z.object({ reportId: Id }),
    answer: list,
    run: async ({ tx, session, acts, query }) => {
      if ((await reportOf(tx, session.agencyId, query.reportId)) === null) return null
      return { items: await filedForReading(tx, session, acts, await filedRounds(tx, query.reportId)) }
    },
  })
  queryRoute(api, {
    path: "/filed-reports/{agencyId}/{year}",
    summary: "本机关或者下级机关一年报送的报告：数据、文字、校验结果；在办的和数据背后的记录不在其内",
    tag,
    act,
    input: z.object({ agencyId: Id, year: z.coerce.number().pipe(ReportYear) }),
    answer: list,
    run: async ({ tx, session, acts, query }) => {
      const filed = await filedInYear(tx, query.agencyId, query.year)
      return filed.length === 0 ? null : { items: await filedForReading(tx, session, acts, filed) }
    },
  })
}
