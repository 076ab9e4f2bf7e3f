import { z } from "@hono/zod-openapi"
import {
  acceptReport,
  beginReport,
  CellId,
  CellsToEnter,
  clearOwnReport,
  clearReport,
  correctReport,
  discardReport,
  enterCells,
  FindingToJudge,
  Id,
  judgeFinding,
  openCell,
  publishReport,
  recomputeReport,
  reportLines,
  ReportToBegin,
  ReportToClear,
  ReportToCorrect,
  ReportToReturn,
  ReportYear,
  returnReport,
  SectionToWrite,
  shownReport,
  submitReport,
  VerdictToWithdraw,
  withdrawVerdict,
  writeReportSection,
  type Command,
} from "@gongkai/casework"
import { reportScopes, reportStates, seesRestrictedAct, type EventName } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"
import { Report, ReportLine, ReportRecords } from "./answers.ts"
import { attachmentRoutes } from "./attachment-routes.ts"
import { documentRoutes } from "./document-routes.ts"
import { dueRoutes } from "./due-routes.ts"
import { filedRoutes } from "./filed-routes.ts"

const tag = "年度报告"
const act = "report.read"
const params = z.object({ reportId: Id })

/** Fields of a command's input that stand in its body: the report is in the path, its version in If-Match. */
const bodyOf = (input: z.ZodObject): z.ZodObject =>
  z.object(Object.fromEntries(Object.entries(input.shape).filter(([name]) => name !== "reportId" && name !== "version")))

/** A verb on a report as it was seen: its version is in If-Match. */
const verbRoute = <Schema extends z.ZodObject, Name extends EventName>(
  api: Api,
  verb: string,
  summary: string,
  command: Command<Schema, Name>,
): void => {
  commandRoute(api, {
    method: "post",
    path: `/reports/{reportId}/${verb}`,
    summary,
    tag,
    params,
    body: bodyOf(command.input),
    command,
    versioned: true,
  })
}

const looks = (api: Api): void => {
  queryRoute(api, {
    path: "/reports",
    summary: "本机关的年度报告，近年的在前；每份尚待处理的校验结果按轻重计数",
    tag,
    act,
    input: z.object({
      ...pagingFields,
      year: z.coerce.number().pipe(ReportYear).optional(),
      scope: z.enum(reportScopes).optional(),
      state: z.enum(reportStates).optional(),
    }),
    answer: pageOf(ReportLine),
    run: async ({ tx, session, today, query }) => {
      const { year = null, scope = null, state = null } = query
      return reportLines(tx, session.agencyId, { filter: { year, scope, state }, paging: pagingOf(query), today })
    },
  })
  queryRoute(api, {
    path: "/reports/{reportId}",
    summary: "一份年度报告：各格的数和来源、文字、校验结果、上年数、期限，以及现在可以办理的事项",
    tag,
    act,
    input: params,
    answer: Report,
    run: async ({ tx, session, today, acts, query }) => {
      const shown = await shownReport(tx, session.agencyId, query.reportId, { acts, today })
      if (shown === null) return null
      const { report, previous, ...rest } = shown
      const before = previous === null ? null : { reportId: previous.filed.reportId, title: previous.report.title ?? "", state: previous.filed.state }
      return { ...report, ...rest, previous: before }
    },
  })
  queryRoute(api, {
    path: "/reports/{reportId}/cells/{cell}/records",
    summary: "一格的数由哪些记录构成：起草时为现在的记录，报送后为报送时的记录；汇总数展开到各机关的报告",
    tag,
    act,
    input: z.object({ reportId: Id, cell: CellId, ...pagingFields }),
    answer: ReportRecords,
    run: async ({ tx, session, acts, query }) => {
      const { reportId, cell } = query
      const looking = { personId: session.personId, seesRestricted: acts.has(seesRestrictedAct) }
      return openCell(tx, session.agencyId, { reportId, cell, looking }, pagingOf(query))
    },
  })
}

/** What an officer does with a report at work; each edit names the version of what it edits. */
const edits = (api: Api): void => {
  commandRoute(api, {
    method: "post",
    path: "/reports/{reportId}/cells",
    summary: "填报若干格（可整表粘贴），每格带上所见的版本；有一格已被他人修改的，全部不保存",
    tag,
    params,
    body: bodyOf(CellsToEnter),
    command: enterCells,
  })
  commandRoute(api, {
    method: "put",
    path: "/reports/{reportId}/sections/{section}",
    summary: "撰写一部分文字，If-Match 带上这一部分的版本",
    tag,
    params: z.object({ reportId: Id, section: SectionToWrite.shape.section }),
    body: z.object({ text: SectionToWrite.shape.text }),
    command: writeReportSection,
    versioned: true,
  })
  commandRoute(api, {
    method: "post",
    path: "/reports/{reportId}/findings/verdict",
    summary: "对一条校验结果表明意见，数不变则一直有效",
    tag,
    params,
    body: FindingToJudge.omit({ reportId: true }),
    command: judgeFinding,
  })
  commandRoute(api, {
    method: "post",
    path: "/reports/{reportId}/findings/verdict/withdraw",
    summary: "撤回对一条校验结果的意见，带上所见意见的版本",
    tag,
    params,
    body: VerdictToWithdraw.omit({ reportId: true }),
    command: withdrawVerdict,
  })
  verbRoute(api, "recompute", "按截止日重新计算，手工填报的数不动", recomputeReport)
}

/** What brings a report from one state to the next. */
const course = (api: Api): void => {
  commandRoute(api, {
    method: "post",
    path: "/reports",
    summary: "起草一年的年度报告",
    tag,
    body: ReportToBegin,
    command: beginReport,
    creates: true,
  })
  verbRoute(api, "submit", "报送；勾稽关系不成立的须写明理由", submitReport)
  const reviewing = { tag, params, creates: true as const, method: "post" as const }
  commandRoute(api, {
    ...reviewing,
    path: "/reports/{reportId}/clear",
    summary: "直接上级审核通过",
    body: ReportToClear.omit({ reportId: true }),
    command: clearReport,
  })
  commandRoute(api, {
    ...reviewing,
    path: "/reports/{reportId}/return",
    summary: "直接上级退回，可对各格附意见",
    body: ReportToReturn.omit({ reportId: true }),
    command: returnReport,
  })
  verbRoute(api, "clear-own", "平台上没有上级的机关自行审核通过", clearOwnReport)
  verbRoute(api, "publish", "公布；更正报告公布后替代原报告", publishReport)
  verbRoute(api, "accept", "确认收录导入的已公布报告", acceptReport)
  verbRoute(api, "discard", "放弃草稿", discardReport)
  commandRoute(api, {
    ...reviewing,
    path: "/reports/{reportId}/correct",
    summary: "起草已公布报告的更正",
    body: ReportToCorrect.omit({ reportId: true }),
    command: correctReport,
  })
}

/** The annual report, from its beginning to its correction. */
export const reportRoutes = (api: Api): void => {
  looks(api)
  edits(api)
  course(api)
  filedRoutes(api)
  documentRoutes(api)
  dueRoutes(api)
  attachmentRoutes(api)
}
