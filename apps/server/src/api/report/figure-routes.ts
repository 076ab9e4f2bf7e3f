import { z } from "@hono/zod-openapi"
import { cellsOfRecord, computeFigures, Id, LegalDay, recordsOfCell, Year, type ReportAsked } from "@gongkai/casework"
import type { Day } from "@gongkai/law"
import { seesCase, seesRestrictedAct } from "@gongkai/records"
import { formOfYear, type Edition } from "@gongkai/report"
import type { Api } from "../api.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { FigureRecord, noFields, ReportFigures } from "./figure-answers.ts"

const tag = "年度报告"
const act = "report.read"
const asked = { year: Year, form: z.enum(["2019", "2021"]).optional(), asOf: LegalDay.optional() }
const Cell = z.string().regex(/^[A-Za-z]+(?:\.[A-Za-z]+){2,3}$/u)

/** Which report is meant: in the edition that holds for its year, as of today, where nothing else is said. */
const reportOf = (
  { year, form, asOf }: { readonly year: number; readonly form?: Edition | undefined; readonly asOf?: Day | undefined },
  today: Day,
): ReportAsked => ({ year, form: form ?? formOfYear(year) ?? "2021", asOf: asOf ?? today })

/** What the year's report comes to by the records, and which records are behind each figure. */
export const reportFigureRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/report-figures",
    summary: "照记录算出的年度报告各格：截至某日营业终了；没有记录可查的留空，不作零",
    tag,
    act,
    input: z.object(asked),
    answer: ReportFigures,
    run: async ({ tx, session, today, query }) => {
      const report = reportOf(query, today)
      const figures = await computeFigures(tx, session.agencyId, report)
      return { ...report, cells: figures.map((figure) => ({ ...figure, source: figure.value === null ? ("open" as const) : ("computed" as const) })) }
    },
  })
  queryRoute(api, {
    path: "/report-figures/{cell}/records",
    summary: "一格背后的记录，件数与该格相同；限制查阅的申请只列编号和日期",
    tag,
    act,
    input: z.object({ cell: Cell, ...asked, ...pagingFields }),
    answer: pageOf(FigureRecord),
    run: async ({ tx, session, today, acts, query }) => {
      const looking = { personId: session.personId, seesRestricted: acts.has(seesRestrictedAct) }
      const page = await recordsOfCell(tx, session.agencyId, reportOf(query, today), { cell: query.cell, looking, paging: pagingOf(query) })
      return page === null ? null : { items: page.items.map((record) => ({ ...noFields, ...record })), next: page.next }
    },
  })
  queryRoute(api, {
    path: "/requests/{caseId}/report-cells",
    summary: "一件申请计在年度报告的哪些格",
    tag,
    act,
    input: z.object({ caseId: Id, ...asked }),
    answer: z.object({ cells: z.array(z.string()).readonly() }),
    run: async ({ tx, session, today, acts, query }) => {
      // The cells say who asked and what came of it, which of a restricted case is nobody's business.
      const looking = { personId: session.personId, seesRestricted: acts.has(seesRestrictedAct) }
      if (!(await seesCase(tx, session.agencyId, query.caseId, looking))) return null
      const cells = await cellsOfRecord(tx, session.agencyId, reportOf(query, today), query.caseId)
      return cells === null ? null : { cells }
    },
  })
}
