import { z } from "@hono/zod-openapi"
import { DueToSet, setReportDue } from "@gongkai/casework"
import { dueGroupOf, dueOf, duesOf } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { none } from "../api.ts"
import { queryRoute } from "../query-route.ts"
import { ReportDues } from "./answers.ts"

const tag = "年度报告"

/** Earlier last days than the law's. */
export const dueRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/report-due",
    summary: "年度报告的提前期限：本机关的、对下级的，以及上级对本机关的",
    tag,
    act: "report.read",
    input: none,
    answer: ReportDues,
    run: async ({ tx, session }) => {
      const dues = new Map((await duesOf(tx, session.agencyId)).map(({ whose, ...due }) => [whose, due]))
      const holding = await dueGroupOf(tx, session.agencyId)
      return { own: dues.get("own") ?? null, below: dues.get("below") ?? null, superior: holding?.superiorDay ?? null }
    },
  })
  commandRoute(api, {
    method: "put",
    path: "/report-due/{whose}",
    summary: "设定年度报告的提前期限；monthDay 为 null 时取消。version 为所见的版本，没有设定过的为 0",
    tag,
    params: z.object({ whose: z.enum(dueOf) }),
    body: DueToSet.omit({ whose: true }),
    command: setReportDue,
  })
}
