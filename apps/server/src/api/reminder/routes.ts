import { z } from "@hono/zod-openapi"
import {
  changeOpennessReminderRules,
  changeReminderRules,
  changeReportReminderRules,
  Id,
  opennessReminderRules,
  PersonContactToSet,
  ReminderRule,
  reminderRules,
  ReminderRulesToKeep,
  ReportReminderRule,
  reportReminderRules,
  ReportReminderRulesToKeep,
  setPersonContact,
} from "@gongkai/casework"
import { contactOf, personOf } from "@gongkai/records"
import type { Api } from "../api.ts"
import { commandRoute } from "../command-route.ts"
import { queryRoute } from "../query-route.ts"

const tag = "提醒"

const RulesOfCases = z.object({ rules: z.array(ReminderRule).readonly(), version: z.int() }).openapi("ReminderRules")

/** Who is reminded of last days, when and by what; and where officers are reached. */
export const reminderRoutes = (api: Api): void => {
  queryRoute(api, {
    path: "/reminder-rules",
    summary: "本机关的期限提醒规则；version 为 0 的是默认规则",
    tag,
    act: "reminder-rule.read",
    input: z.object({}),
    answer: RulesOfCases,
    run: ({ tx, session }) => reminderRules(tx, session.agencyId),
  })
  commandRoute(api, {
    method: "put",
    path: "/reminder-rules",
    summary: "设定期限提醒规则",
    tag,
    // The version goes with the body: 0 where the default rules held.
    body: ReminderRulesToKeep,
    command: changeReminderRules,
  })
  queryRoute(api, {
    path: "/report-reminder-rules",
    summary: "本机关年度报告期限的提醒规则；version 为 0 的是默认规则",
    tag,
    act: "reminder-rule.read",
    input: z.object({}),
    answer: z.object({ rules: z.array(ReportReminderRule).readonly(), version: z.int() }).openapi("ReportReminderRules"),
    run: ({ tx, session }) => reportReminderRules(tx, session.agencyId),
  })
  commandRoute(api, {
    method: "put",
    path: "/report-reminder-rules",
    summary: "设定年度报告期限的提醒规则",
    tag,
    body: ReportReminderRulesToKeep,
    command: changeReportReminderRules,
  })
  queryRoute(api, {
    path: "/openness-reminder-rules",
    summary: "本机关公开事项、留言、征求意见、社会关切、投诉举报、责令改正和网站整改期限的提醒规则；version 为 0 的是默认规则",
    tag,
    act: "reminder-rule.read",
    input: z.object({}),
    answer: RulesOfCases,
    run: ({ tx, session }) => opennessReminderRules(tx, session.agencyId),
  })
  commandRoute(api, {
    method: "put",
    path: "/openness-reminder-rules",
    summary: "设定公开事项、留言、征求意见、社会关切、投诉举报、责令改正和网站整改期限的提醒规则",
    tag,
    body: ReminderRulesToKeep,
    command: changeOpennessReminderRules,
  })
  queryRoute(api, {
    path: "/people/{id}/contact",
    summary: "一名人员接收提醒的邮箱和手机号码",
    tag: "人员",
    act: "person.change",
    input: z.object({ id: Id }),
    answer: z.object({ email: z.string().nullable(), mobile: z.string().nullable(), version: z.int() }).openapi("PersonContact"),
    run: async ({ tx, query }) => ((await personOf(tx, query.id)) === null ? null : contactOf(tx, query.id)),
  })
  commandRoute(api, {
    method: "put",
    path: "/people/{id}/contact",
    summary: "设定一名人员接收提醒的邮箱和手机号码",
    tag: "人员",
    params: z.object({ id: Id }),
    body: PersonContactToSet.omit({ id: true }),
    command: setPersonContact,
  })
}
