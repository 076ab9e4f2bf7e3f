import { z } from "@hono/zod-openapi"
import {
  defaultSectionTemplates,
  draftSection,
  Id,
  openPublicationFigure,
  openWorkFigure,
  workFigures,
  workValues,
  ProseSection,
  publicationFigures,
  publicationValues,
  ReportTemplateToSave,
  saveReportTemplate,
  sectionVariables,
} from "@gongkai/casework"
import { formSections } from "@gongkai/report"
import { reportTemplates, reportTemplateVersions, reportTold } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { TemplateFinding } from "../letter/answers.ts"
import { pageOf, pagingFields, pagingOf, queryRoute } from "../query-route.ts"

const tag = "年度报告"
const act = "report.read"

const Template = z
  .object({ section: ProseSection, title: z.string(), version: z.int(), text: z.string(), savedOn: z.string().nullable() })
  .openapi("ReportTemplate")

const Draft = z
  .object({
    section: ProseSection,
    templateVersion: z.int(),
    text: z.string().nullable(),
    lacking: z.array(z.object({ words: z.string(), variable: z.string().nullable() })).readonly(),
    findings: z.array(TemplateFinding).readonly(),
  })
  .openapi("ReportSectionDraft")

const CountedItem = z
  .object({
    itemId: z.string(),
    indexNumber: z.string(),
    title: z.string(),
    legalCategory: z.string(),
    publishedOn: z.string(),
    channelName: z.string().nullable(),
    postedOn: z.string().nullable(),
  })
  .openapi("CountedPublication")

const workLineKinds = ["work-record", "work-task", "reply", "complaint", "improvement-order", "public-criticism", "accountability"] as const

const WorkLine = z.object({ id: z.string(), of: z.enum(workLineKinds), title: z.string(), onDay: z.string(), adds: z.number() }).openapi("WorkLine")

const prose = formSections.flatMap(({ id, label, holds }) => (holds === "prose" ? [{ section: id, title: label }] : []))
const titleOf = (of: string): string => prose.find(({ section }) => section === of)?.title ?? ""

/** The prose chapters of a report: the templates that they are drafted from, and a draft of one. */
export const reportSectionRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/report-templates",
    summary: "文字部分现用的模板和可用的变量；版本 0 是系统自带的",
    tag,
    act,
    input: z.object({}),
    answer: z.object({
      items: z.array(Template).readonly(),
      variables: z.array(z.object({ id: z.string(), words: z.string(), unit: z.string().nullable() })).readonly(),
    }),
    run: async ({ tx, session }) => {
      const own = new Map(
        (await reportTemplates(tx, session.agencyId)).map(({ section, version, text, savedOn }) => [section, { version, text, savedOn }]),
      )
      const items = prose.map(({ section, title }) => ({
        section,
        title,
        ...(own.get(section) ?? { version: 0, text: defaultSectionTemplates[section], savedOn: null }),
      }))
      return { items, variables: sectionVariables }
    },
  })
  queryRoute(api, {
    path: "/report-templates/{section}/versions",
    summary: "一个部分的模板的历次版本，新的在前",
    tag,
    act,
    input: z.object({ section: ProseSection }),
    answer: z.object({ items: z.array(Template).readonly() }),
    run: async ({ tx, session, query: { section } }) => {
      const title = titleOf(section)
      const own = await reportTemplateVersions(tx, session.agencyId, section)
      return {
        items: [
          ...own.map(({ version, text, savedOn }) => ({ section, title, version, text, savedOn })),
          { section, title, version: 0, text: defaultSectionTemplates[section], savedOn: null },
        ],
      }
    },
  })
  // The version goes with the body: 0 is that of what the product brings.
  commandRoute(api, {
    method: "post",
    path: "/report-templates",
    summary: "保存一个部分的模板的新版本",
    tag,
    body: ReportTemplateToSave,
    command: saveReportTemplate,
    creates: true,
  })
  queryRoute(api, {
    path: "/reports/{reportId}/sections/{section}/draft",
    summary: "按模板起草一个文字部分，不保存；记录里没有的写成〔待填：……〕，并列出",
    tag,
    act,
    input: z.object({ reportId: Id, section: ProseSection }),
    answer: Draft,
    run: ({ tx, session, query }) => draftSection(tx, session.agencyId, query.reportId, query.section),
  })
  queryRoute(api, {
    path: "/reports/{reportId}/publication-figures",
    summary: "报告年度主动公开的件数：全部、按法定类别、按渠道；与模板的变量一致",
    tag,
    act,
    input: z.object({ reportId: Id }),
    answer: z.object({ items: z.array(z.object({ id: z.string(), words: z.string(), value: z.int() })).readonly() }),
    run: async ({ tx, session: { agencyId }, query: { reportId } }) => {
      const report = await reportTold(tx, agencyId, reportId)
      if (report === null) return null
      const values = await publicationValues(tx, agencyId, report)
      return { items: publicationFigures.map(({ id, words }) => ({ id, words, value: values.get(id) ?? 0 })) }
    },
  })
  queryRoute(api, {
    path: "/reports/{reportId}/publication-figures/{figure}/items",
    summary: "一个件数背后的各条信息，与件数一致，新的在前",
    tag,
    act,
    input: z.object({ reportId: Id, figure: Id, ...pagingFields }),
    answer: pageOf(CountedItem),
    run: async ({ tx, session: { agencyId }, query: { reportId, figure, ...paging } }) => {
      const report = await reportTold(tx, agencyId, reportId)
      return report === null ? null : openPublicationFigure(tx, agencyId, report, figure, pagingOf(paging))
    },
  })
  queryRoute(api, {
    path: "/reports/{reportId}/work-figures",
    summary: "报告年度监督保障的数：培训、制度、检查、计划、投诉、责令改正；与模板的变量一致",
    tag,
    act,
    input: z.object({ reportId: Id }),
    answer: z.object({ items: z.array(z.object({ id: z.string(), words: z.string(), value: z.number() })).readonly() }),
    run: async ({ tx, session: { agencyId }, query: { reportId } }) => {
      const report = await reportTold(tx, agencyId, reportId)
      if (report === null) return null
      const values = await workValues(tx, agencyId, report)
      return { items: workFigures.map(({ id, words }) => ({ id, words, value: values.get(id) ?? 0 })) }
    },
  })
  queryRoute(api, {
    path: "/reports/{reportId}/work-figures/{figure}/lines",
    summary: "一个数背后的各条记录和各自计入多少，合计与数一致，新的在前",
    tag,
    act,
    input: z.object({ reportId: Id, figure: Id, ...pagingFields }),
    answer: pageOf(WorkLine),
    run: async ({ tx, session: { agencyId }, query: { reportId, figure, ...paging } }) => {
      const report = await reportTold(tx, agencyId, reportId)
      return report === null ? null : openWorkFigure(tx, agencyId, report, figure, pagingOf(paging))
    },
  })
}
